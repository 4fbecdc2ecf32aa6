import type { Candidate } from '../candidate.ts'
import { quotedBefore } from '../shapes/quoted.ts'

/** A head after its name in quotes is short: 团队, 集团, 二号. */
const longestHead = 6
const longestQuoted = 16

const countries =
  '中国 美国 英国 法国 德国 日本 韩国 俄罗斯 印度 以色列 伊朗 加拿大 澳大利亚 意大利 西班牙 荷兰 瑞士 瑞典 挪威 丹麦 芬兰 波兰 乌克兰 土耳其 巴西 墨西哥 阿根廷 新加坡 台湾 香港 欧洲 中國 美國 英國 法國 德國 韓國 臺灣'.split(
    ' ',
  )

const institution = /(?:[部局署军軍]|委员会|委員會|法院|议院|議院|国会|研究院|科学院)$/

/**
 * Where a name starts whose end was found: `“白象”场馆（White Elephant venue）` opens with the quote before its head, and
 * an institution's name with the country whose it is: `美国司法部（Department of Justice）`.
 */
export function wholeNameStart({ block, gloss }: Candidate, start: number, end: number): number {
  const { text } = block
  if (!/^\p{Script=Latin}/u.test(gloss)) return start
  if (end - start <= longestHead && '”」』》'.includes(text[start - 1] ?? ' ') && hasWords(gloss)) {
    const name = quotedBefore(text, start, 0)
    const open = name && (text[name.start] === '《' ? name.start : name.start - 1)
    const person = text.slice(start, end).includes('·')
    return open !== undefined && start - open <= longestQuoted && !person ? open : start
  }
  const country = countries.find((name) => text.endsWith(name, start))
  return country && institution.test(text.slice(start, end)) ? start - country.length : start
}

/** Two words at least, or an acronym of three letters: one word translates the head alone. */
function hasWords(gloss: string): boolean {
  const head = gloss.split(/[:：,，]/, 1)[0]!.replace(/^(?:the|a|an) /i, '')
  return head.includes(' ') || /^[A-Z]{3,}\d?$/.test(head)
}

const countryInEnglish =
  /(?:^|[^A-Za-z])(?:US|U\.S|UK|America|Chin|Sino|PRC|Brit|Engl|French|France|German|Japan|Korea|Russia|India|Israel|Iran|Canad|Austral|Ital|Spain|Spanish|Dutch|Netherlands|Swiss|Switz|Swed|Norw|Danish|Denmark|Finnish|Finland|Polish|Poland|Ukrain|Turk|Brazil|Mexic|Argentin|Singapore|Taiwan|Hong Kong|Europe)/

/** Whether a gloss has the name of one of these countries, or the word for what is of it. */
export function namesCountry(gloss: string): boolean {
  return countryInEnglish.test(gloss)
}

/** The country that a phrase opens with, if it is no institution's name. */
export function countryOfOther(phrase: string): string {
  const country = countries.find((name) => phrase.startsWith(name)) ?? ''
  return phrase.length < country.length + 2 || institution.test(phrase) ? '' : country
}
