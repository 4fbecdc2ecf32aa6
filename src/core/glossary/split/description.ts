import { simplify } from '../dictionary/simplify.ts'
import { isAcronym } from '../kinds/initials.ts'
import { hasHan, scriptOf } from '../script.ts'
import { isClassOf } from './class-of.ts'
import { isHanName } from './han-name.ts'
import { isProperName } from './proper-name.ts'
import { opensWithName, saysName } from './says-name.ts'
import { wordsOf } from './wording.ts'

/** How explanations begin. */
const opening =
  /^(?:(?:这|那|某|另一?|其中)?[一两三四几](?:种|个|家|款|项|位|名|套|类|只|部|本|座|支|份|块|首|段|档|间|所|张|条|场|台|群|组|门|片|系列)|[这那某]?(?:种(?![子族植群])|類|类(?![似比型]))(?=\S{3})|这位|那些|那个|某种|某个|指(?!数|标|令|纹|南)|用于|用来|用以|由(?!来)|是|对(?!冲|数|等|抗|齐)|在(?!线|岸)|通过|将(?!军)|能(?!力|量|源|级)够?|可(?:以|用|在|将|让|使)|为(?!人民)|以(?!太|色)|把|被(?!动)|让|使(?!命|用者)|从|与|形容|比喻|表示|意指|专门|负责|基于|包括|来自|前(?:任|美国|中国|英国|法国|苏联|国家|首|总)|现任|时任|知名|著名|全球(?:最|领先|知名|著名|第)|美国(?:前|著名|知名|的)|中国(?:前|著名|知名|的)|英国(?:前|著名|知名|的)|形象|研究(?:了|出|如何)|描述|衡量|反映|提供|帮助|允许|代表|属于|源于|出自|位于|成立于|创立于|生于|由于)/

/** Whether a text begins as explanations do. */
export function opensDescription(text: string): boolean {
  return opening.test(text)
}

/** What a person does, as the last word: no name translates so. */
const role =
  /(?:创始人|创办人|首席\S{1,4}官|CEO|CTO|COO|CFO|总裁|总统|总理|首相|主席|董事长|部长|参?议员|教授|作家|记者|演员|经理|学家|工程师|律师|分析师|投资人|投资者|运动员|歌手|导演|主持人|合伙人|负责人|发言人|频道主|博主|人物)$/

/** No translation of one word is longer. */
const longestOfWord = 7

/** With 的 before it, it explains whatever it follows. */
const kindNoun = /(?:指标|工具|方法|公司|机构|组织|平台|框架|系统|协议|活动|产品|[家人者])$/

/** A Chinese phrase that explains its term rather than naming it. */
export function isDescription(term: string, gloss: string): boolean {
  const text = simplify(gloss)
  if (!hasHan(text) || wordsOf(term, text)) return false
  if (/[，。；]/.test(text) || opensDescription(text)) return true
  const latinTerm = scriptOf(term) === 'latin'
  if (!latinTerm) return !isHanName(term, text)
  // The title of a work in another language.
  if (/^[《〈]/.test(term) && text.length <= term.length) return false
  if (text.includes('的') && text.length > longestPhrase(term, text)) return true
  if (/[或、]/.test(text)) return true
  return (
    (role.test(text) && /^\p{Lu}/u.test(term) && !isAcronym(term) && !saysName(term, text)) ||
    isClassOf(term, text) ||
    tellsMore(term, text)
  )
}

/** Whether a text is too long to be the Chinese for one word that is a name. */
function tellsMore(term: string, text: string): boolean {
  return (
    text.length > longestOfWord && isProperName(term) && !text.includes(term) && !opensWithName(term, text)
  )
}

/** How long a name with 的 in it may be: three characters a word; more for a common word, none that a kind's name ends. */
function longestPhrase(term: string, text: string): number {
  if (kindNoun.test(text)) return 6
  return /^[a-z]+$/.test(term) ? 10 : Math.max(6, term.split(/[\s-]/).length * 3)
}
