import { isShortenedHan } from '../kinds/initials.ts'
import { hasHan, scriptOf } from '../script.ts'
import { isProperName } from './proper-name.ts'

/** How explanations begin. */
const opening =
  /^(?:(?:这|那|某|另|其中)?[一两三]?(?:种|个|家|款|项|位|名|套|类|只|部|本|座|支|份|块|首|段|档|间|所|张|条|场|台|群|组|门|片|系列)(?=\S{2})|这位|那些|指|用于|用来|由|是|对|在|通过|将|能够?|可|为|以|把|被|让|使|从|与|形容|比喻|表示|意指|专门|负责|基于|包括|来自|前(?!端|台|沿|锋|缀)|现任|时任|知名|著名|全球|美国(?:前|著名|知名|的)|中国(?:著名|知名|的))/

/** What a thing or a person is, as the last word: with such an end a phrase says what its term is, not its name. */
const classNoun =
  /(?:公司|平台|品牌|机构|创始人|首席执行官|CEO|CTO|COO|CFO|总裁|总统|总理|首相|主席|董事长|部长|议员|教授|作家|记者|演员|经理|学家|工程师|律师|分析师|投资人|投资者|运动员|歌手|导演|主持人|名称|术语|概念|项目|网站|软件|应用|产品|工具|模型|语言|框架|游戏|电影|书籍|城市|小镇|地区|国家|组织|团队|实验室|大学|术语|系列|版本|现象|行为|能力|活动|方法|技术|方式|过程|事件|制度|标准)$/

/** A Chinese phrase that explains its term rather than naming it. */
export function isDescription(term: string, text: string): boolean {
  if (!hasHan(text)) return false
  if (/[，。；]/.test(text) || opening.test(text)) return true
  const latinTerm = scriptOf(term) === 'latin'
  if (!latinTerm)
    return !(isShortenedHan(term, text) || isShortenedHan(text, term) || /^[^\s的]{1,6}·/.test(text))
  if (text.includes('的') && text.length > 8) return true
  if (/[或、]/.test(text)) return true
  return classNoun.test(text) && isProperName(term)
}
