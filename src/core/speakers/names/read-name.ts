import { officeLength } from './office.ts'

/** A personal name read from a text: indexes, end exclusive. */
export interface ReadName {
  readonly text: string
  readonly end: number
}

const han = /[\u3400-\u9fff]/
// Bounded: up to four names of at most 24 letters.
const latin =
  /(?:(?:Dr|Mr|Mrs|Ms|Prof)\. ?)?\p{Lu}[A-Za-zÀ-ɏ'’-]{0,24}(?: (?:\p{Lu}\.|(?:(?:de|da|di|del|van|von|der|bin|al|la|le) )?\p{Lu}[A-Za-zÀ-ɏ'’-]{0,24})){0,3}/uy
const dots = '·•・‧'
/** Characters that end a name in running text: particles, conjunctions, verbs of saying. */
const particles = '的了和与在是为等说也就将从向对把被让跟及以让问称'
const longestPart = 8

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤庄柴翟樊兰殷施洪耿关焦齐季单左涂尚辛温路牛阎葛俞詹聂丛翁鲁裴霍凌蓝欧柯倪鲍车芦卓饶游阮纪舒章梅盛童祝费项岳甘喻穆包管伍褚闵景解敖冉古木米' +
    '張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉蘇盧鍾蔣譚陸賈鄒龍賀顧龔萬錢戴嚴莊蘭單葛連聶魯藍歐鮑車蘆饒紀費項嶽',
)
const doubleSurnames =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|独孤|南宫|东方|宇文)/

/** Whether some Han characters look like a Chinese name: a surname and one or two more; two and one or two more. */
export function isChineseName(text: string): boolean {
  if (!/^[\u3400-\u9fff]{2,4}$/.test(text)) return false
  if (doubleSurnames.test(text)) return text.length >= 3
  return text.length <= 3 && surnames.has(text[0]!)
}

const honorificAfter = /(?:醫師|医师|醫生|医生|老師|老师|教授|博士|律師|律师|記者|记者|心理師|心理师)$/

/** `高山` of `高山醫師`; a name without an honorific stays. */
export function bareChineseName(text: string): string {
  const bare = text.length > 3 ? text.replace(honorificAfter, '') : text
  return bare !== text && isChineseName(bare) ? bare : text
}

/** `老修`, `小苏`, `阿杰`, `王哥`, `李老师`: how speakers call each other. */
export function isNickname(text: string): boolean {
  if (/^[老小阿大][\u3400-\u9fff]{1,2}$/.test(text)) return !commonWords.has(text)
  const called =
    /^([\u3400-\u9fff]{1,2})(?:哥|姐|叔|爷|总|老师|老師|博士|医生|医师|醫師|醫生|教授|律师|君|姨)$/.exec(text)
  return (
    called !== null &&
    !/[一个名位这那种当做的了是在有很不两三几]/.test(called[1]!) &&
    !isChineseName(called[1]!) &&
    !commonWords.has(text)
  )
}

const commonWords = new Set(
  '老师 老板 老公 老婆 老人 老外 老大 老家 老年 老百姓 老朋友 老观众 老听众 小时 小学 小说 小孩 小区 小心 小红书 小组 小伙伴 小朋友 小米 大家 大学 大概 大佬 大会 大学生 大模型 大部分 大量 大厂 大型 大陆 大脑 大众 阿里 阿根廷 阿富汗 阿拉伯 女律师 男医生 副教授 主教授 大律师 小老师 一君 诸君'.split(
    ' ',
  ),
)

/** Reads a Latin name, or one with dots between its parts (`迈克尔·巴巴罗`), at an index; null where none begins there. */
export function readForeignName(text: string, at: number): ReadName | null {
  if (han.test(text[at] ?? '')) return readDottedName(text, at)
  latin.lastIndex = at
  const match = latin.exec(text)
  if (!match || /^I(?:['’ ]|$)/.test(match[0])) return null
  return { text: match[0], end: at + match[0].length }
}

function readDottedName(text: string, at: number): ReadName | null {
  let index = at
  let end = -1
  for (let parts = 0; parts < 4; parts++) {
    const length = namePart(text, index)
    if (length === 0) break
    const ended = parts > 0 ? nameLength(text, index, length) : length
    index += ended
    if (parts > 0) end = index
    if (ended < length) break
    if (!dots.includes(text[index] ?? ' ')) break
    index++
  }
  if (end < 0) return null
  const from = at + officeLength(text.slice(at, at + namePart(text, at)))
  return { text: text.slice(from, end), end }
}

/** Verbs that sentences about somebody go on with, right behind the name. */
const verbs =
  /分享|讲述|講述|探讨|探討|阐述|闡述|阐释|解释|讲解|介绍|介紹|指出|讨论|討論|提出|解析|深入|详细|系统|认为|强调|表示|回顾|呼吁|揭示|剖析|首次|主持|对话|坦言|透露|警告|带领/

/** Whether such a verb begins at an index. */
export const goesOn = (text: string, at: number): boolean => text.slice(at, at + 2).search(verbs) === 0

function nameLength(text: string, at: number, length: number): number {
  const verb = length > 3 ? text.slice(at, at + length + 1).search(verbs) : -1
  return verb > 0 ? verb : length
}

function namePart(text: string, at: number): number {
  let length = 0
  while (length < longestPart && han.test(text[at + length] ?? '') && !particles.includes(text[at + length]!))
    length++
  return length
}

/** How many Han characters stand from an index on, at most `limit`. */
export function hanRun(text: string, at: number, limit: number): number {
  let length = 0
  while (length < limit && han.test(text[at + length] ?? '')) length++
  return length
}
