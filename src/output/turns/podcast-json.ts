import type { ListedTurn } from '../../model/listed-turn.ts'
import type { Writer } from '../writers/writer.ts'

/** The Podcasting 2.0 namespace's JSON transcript; a segment for each timed turn. https://podcasting2.org/docs/podcast-namespace/tags/transcript */
export function podcastJsonWriter(): Writer<ListedTurn> {
  return {
    outputs: ['turns'],
    opening: () => '{"version":"1.0.0","segments":[\n',
    serialize: ({ speaker, startTime, endTime, text = '' }) => {
      if (startTime === null || endTime === null) return ['']
      return [JSON.stringify({ ...(speaker !== '' && { speaker }), startTime, endTime, body: text })]
    },
    separator: ',\n',
    closing: (any) => (any ? '\n]}\n' : ']}\n'),
  }
}
