import { shortFormStart } from '../boundary/short-form.ts'
import type { Candidate } from '../candidate.ts'
import { hasHan, isHan } from '../script.ts'
import { opensDescription } from '../split/description.ts'
import { isForeignName, isHanName } from '../split/han-name.ts'
import { aliasOfMark } from '../split/marks.ts'
import type { Rejection } from './rejection.ts'

/** A kind of word, as the head of an explanation: `（网络用语，…）`. */
const wordKind =
  /^(?:网络|行业|专业|佛教|医学|法律|经济学|物理学|心理学)?(?:流行语|用语|术语|俗语|成语|方言|俚语|黑话)/

/** An explanation says what kind of thing it is, or that it is what is meant; `即` before a day only dates. */
const explains =
  /^(?:一[种个家位款名](?=[^\s\d]{4})|[意特专泛]?指代?(?![出责望控导示着了向])|比喻|即(?![使便将刻可若今昨明当\d]).{4}|这位.*的)/

/** Who or what somebody is: `（中共早期领导人之一）`, `（奥德修斯的妻子）`, `（时任国防部长）`. */
const isWho =
  /^[^，。、]{2,24}(?:之一|的(?:妻子|丈夫|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|兄弟|孙子|创始人|作者|继承人))$|^(?:前任?|现任|时任)[^，。、的]{1,12}(?:部长|总统|总理|首相|主席|市长|省长|州长|议员|大使|董事长|总裁|校长|院长|教练|社长|行长|司令|国王|主任)$/

/** A phrase in quotes and what explains it are short and no sentences. */
const longestQuoted = 8
const longestOfQuoted = 20

/** Chinese followed by Chinese is an aside, unless it is bold or the parenthesis says that it names or defines. */
export const chineseAside: Rejection = {
  name: 'chinese-aside',
  rejectsGloss({ block, anchor, around, ending, gloss }) {
    if (!hasHan(gloss)) return false
    const plain = !around && !ending && isHan(block.text.charCodeAt(anchor - 1))
    return plain && !saysSo(gloss) && shortFormStart(block.text, anchor, gloss) === undefined
  },
  rejectsTerm(candidate, _term, text) {
    const { gloss, around, ending, block, anchor } = candidate
    if (!hasHan(text) || !hasHan(gloss)) return false
    // In quotes and nothing else: a correction of what was said.
    if (/^[“"'‘「][^”]*[”"'’」]$/.test(gloss)) return true
    if (ending || saysSo(gloss) || explainsQuoted(candidate, text)) return false
    if (around) return !opensDescription(gloss) && !/[:：]/.test(gloss) && !isHanName(text, gloss)
    return shortFormStart(block.text, anchor, gloss) === undefined
  },
}

/** `“德先生”（民主）`: words in quotes want explaining. */
function explainsQuoted({ block, anchor, gloss }: Candidate, term: string): boolean {
  if (!'”」』'.includes(block.text[anchor - 1] ?? ' ')) return false
  if (term.length > longestQuoted || gloss.length > longestOfQuoted) return false
  return /^(?!实[为际])\p{Script=Han}+$/u.test(gloss)
}

/** Whether a Chinese parenthesis says that it names or defines what stands before it. */
function saysSo(gloss: string): boolean {
  const head = gloss.split(/[，,：:；;]/, 1)[0]!.trim()
  if (/^\p{Script=Latin}[\p{Script=Latin}\d\s.'’&/+-]*$/u.test(head) || wordKind.test(head)) return true
  if (/^[^，。：]{1,12}[，,]\s?[A-Z][\w\s-]*[:：]/.test(gloss)) return true
  if (explains.test(gloss) || isWho.test(gloss)) return true
  return aliasOfMark(head) !== undefined || isForeignName(gloss)
}
