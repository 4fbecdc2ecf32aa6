import type { TextRule } from '../rule.ts'
import { eachLineWith } from './each-line-with.ts'

export const replacementCharacter: TextRule = {
  id: 'text/replacement-character',
  on: 'text',
  level: 'warning',
  fixable: false,
  finds: 'U+FFFD, left where a conversion lost a character',
  check: (source, report) => {
    eachLineWith(source, /\ufffd+/g, (range, count) =>
      report({ code: 'text/replacement-character', arguments: { count }, range }),
    )
  },
}
