import type { ListedTurn } from '../../model/listed-turn.ts'
import type { Writer } from '../writers/writer.ts'
import { clock } from './clock.ts'

/** WebVTT with voice spans; a cue for each timed turn. https://www.w3.org/TR/webvtt1/ */
export function webVttWriter(): Writer<ListedTurn> {
  return {
    outputs: ['turns'],
    opening: () => 'WEBVTT\n\n',
    serialize: ({ speaker, label, startTime, endTime, text = '' }) => {
      if (startTime === null || endTime === null) return ['']
      const voice = escapeText((speaker || label || '').replace(/\s+/g, ' '))
      const body = escapeText(text).replace(/\n+/g, '\n')
      const span = voice === '' ? body : `<v ${voice}>${body}`
      return [`${clock(startTime)} --> ${clock(endTime)}\n${span}\n`]
    },
    separator: '\n',
    closing: () => '',
  }
}

/** `-->` may not stand in a cue; escaping its `>` takes care of it. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
