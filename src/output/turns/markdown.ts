import type { ListedTurn } from '../../model/listed-turn.ts'
import type { Writer } from '../writers/writer.ts'
import { clock } from './clock.ts'

const special = /[\\`*_[\]<>#|~]/g
const escapeText = (text: string): string => text.replace(special, '\\$&')

/** A heading for each transcript, a paragraph for each turn with its place. */
export function markdownTurnsWriter(): Writer<ListedTurn> {
  let path: string | null = null
  return {
    outputs: ['turns'],
    opening: () => '',
    serialize: (turn) => {
      const heading =
        turn.path === path ? '' : `## ${escapeText((turn.title ?? turn.path).replace(/\s+/g, ' '))}\n\n`
      path = turn.path
      const time = turn.startTime === null ? '' : ` [${clock(turn.startTime).slice(0, 8)}]`
      const name = escapeText(turn.speaker || turn.label || '>>')
      const text = escapeText(turn.text ?? '').replaceAll('\n', '\n\n')
      return [
        `${heading}**${name}**${time}: ${text}\n\n<sub>${escapeText(`${turn.path}:${turn.startLine}`)}</sub>\n`,
      ]
    },
    separator: '\n',
    closing: () => '',
  }
}
