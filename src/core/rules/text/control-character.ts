import type { TextRule } from '../rule.ts'
import { eachLineWith } from './each-line-with.ts'

export const controlCharacter: TextRule = {
  id: 'text/control-character',
  on: 'text',
  level: 'warning',
  fixable: false,
  finds: 'A control character, or one that turns the direction of writing',
  check: (source, report) => {
    eachLineWith(
      source,
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
      (range, count, found) => {
        const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        report({ code: 'text/control-character', arguments: { name, count }, range })
      },
    )
  },
}
