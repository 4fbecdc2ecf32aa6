import { isShortenedHan } from '../kinds/initials.ts'
import { hasHan } from '../script.ts'
import { opensDescription } from '../split/description.ts'
import { isForeignName, isHanName } from '../split/han-name.ts'
import { aliasOfMark } from '../split/marks.ts'
import type { Rejection } from './rejection.ts'

/** A kind of word, as the head of an explanation: `（网络用语，…）`. */
const wordKind =
  /^(?:网络|行业|专业|佛教|医学|法律|经济学|物理学|心理学)?(?:流行语|用语|术语|俗语|成语|方言|俚语|黑话)/

/** Chinese followed by Chinese is an aside, unless it is bold or the parenthesis says that it names or defines. */
export const chineseAside: Rejection = {
  name: 'chinese-aside',
  rejectsTerm({ gloss, around }, term, text) {
    if (!hasHan(text) || !hasHan(gloss)) return false
    // In quotes and nothing else: a correction of what was said.
    if (/^[“"'‘「][^”]*[”"'’」]$/.test(gloss)) return true
    if (term.bold && !around) return false
    const head = gloss.split(/[，,：:；;]/, 1)[0]!.trim()
    if (/^[A-Za-z][\w\s.'’&/+-]*$/.test(head) || aliasOfMark(head) || wordKind.test(head)) return false
    if (/^[^，。：]{1,12}[，,]\s?[A-Z][\w\s-]*[:：]/.test(gloss)) return false
    if (term.bold) return !opensDescription(gloss) && !/[:：]/.test(gloss) && !isHanName(text, gloss)
    if (isForeignName(gloss) || isAbbreviated(text, gloss)) return false
    return !/^(?:一[种个家位款]|指|这位).*的/.test(gloss)
  },
}

/** `信奥赛（信息学奥林匹克竞赛）`: the first and the last character of the short name, and all between, in the long one. */
function isAbbreviated(short: string, long: string): boolean {
  return (
    short.length > 2 &&
    long.length >= short.length + 2 &&
    !/[的，、]/.test(long) &&
    isShortenedHan(short, long)
  )
}
