import { hasHan } from '../script.ts'
import { isProperName } from './proper-name.ts'
import { saysName } from './says-name.ts'

/** What a thing is, as the last word: after a brand's name it says what the brand is. */
const classNoun =
  /(?:公司|平台|品牌|机构|名称|术语|概念|项目|网站|软件|应用|产品|工具|模型|语言|框架|游戏|电影|书籍|城市|小镇|地区|国家|组织|团队|实验室|大学|系列|版本|现象|行为|能力|活动|方法|技术|方式|过程|事件|制度|标准|乐队|媒体|指数)$/

/** Kinds that no translation of one word ends in: after a name they class it. */
const kindOfName =
  /(?:助手|机器人|架构|芯片|处理器|频道|播客|节目|管理器|编辑器|皮卡|轿车|跑车|卡车|出租车|火箭|卫星|飞船|飞机|制造商|巨头|龙头|大会|峰会|论坛|单位|GPU|CPU)$/

/** `Big 5（五大巨头）`: so many of a kind have a name of their own. */
const counted = /^[一二两三四五六七八九十\d]/

/** Words that such a Chinese class translates, when a Latin name holds them. */
const generic =
  /(?:company|corp|inc|group|platform|app|application|software|game|city|agency|network|project|program|model|language|framework|tool|product|system|lab|laboratory|university|team|organi[sz]ation|standard|method|technology|process|event|center|service|concept|index|media|institute|region|state)/i

/** A product by its number: H100, TX-9. */
const model = /^[A-Z][A-Za-z]*-?\d[\w.-]*$/

/** Whether a Chinese text says what sort of thing it is that a name in Latin letters stands for, and has no word of the name. */
export function isClassOf(term: string, text: string): boolean {
  if (!hasHan(text) || /[，,]/.test(text) || (!isProperName(term) && !isBrand(term) && !model.test(term)))
    return false
  if (text.includes(term)) return false
  if (!classNoun.test(text) && (!kindOfName.test(text) || counted.test(text))) return false
  return !saysName(term, text)
}

/** Two or three capitalised words, none of which says what it is: Hugging Face, Palo Alto Networks. */
function isBrand(term: string): boolean {
  const words = term.split(' ')
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word, i) => /^[A-Z][a-z]/.test(word) || (i > 0 && /^\d/.test(word))) &&
    !generic.test(term)
  )
}
