import { hasHan } from '../script.ts'
import { aliasOfMark } from '../split/marks.ts'
import type { Rejection } from './rejection.ts'

/** Plain Chinese followed by Chinese is an aside, unless the parenthesis says that it names or defines. */
export const chineseAside: Rejection = {
  name: 'chinese-aside',
  rejectsTerm({ gloss }, term, text) {
    if (!hasHan(text) || !hasHan(gloss)) return false
    // In quotes and nothing else: a correction of what was said.
    if (/^[“"'‘「][^”]*[”"'’」]$/.test(gloss)) return true
    if (term.bold) return false
    const head = gloss.split(/[，,：:；;]/, 1)[0]!.trim()
    if (/^[A-Za-z][\w\s.'’&/+-]*$/.test(head) || aliasOfMark(head)) return false
    return !/^(?:一[种个家位款]|指|这位).*的/.test(gloss)
  },
}
