import { isShortenedHan } from '../kinds/initials.ts'
import { countLetters, isHan } from '../script.ts'

/** No shorter, or chance would find one; no longer, or it would be no short form. */
const shortest = 3
const longest = 8

/** The start of a Chinese short form that ends at `end` and is drawn from the gloss: `信奥赛（信息学奥林匹克竞赛）`. */
export function shortFormStart(text: string, end: number, gloss: string): number | undefined {
  if (gloss.length > 24 || /[的，、：:]/.test(gloss) || countLetters(gloss).latin > 0) return undefined
  for (let length = Math.min(longest, gloss.length - 2); length >= shortest; length--) {
    const start = end - length
    if (start < 0 || !isHan(text.charCodeAt(start))) continue
    const phrase = text.slice(start, end)
    if (phrase.at(-1) === gloss.at(-1) && isShortenedHan(phrase, gloss)) return start
  }
  return undefined
}

/** Between the first character of a name and the second that its short form takes. */
const longestName = 14

/** The start of a Chinese name that ends at `end` and that the gloss is short for: `安大略省（安省）`, `东京大学（“东大”）`. */
export function longFormStart(text: string, end: number, gloss: string): number | undefined {
  const short = gloss.replace(/[“”"「」]/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(short) || text.endsWith(short, end)) return undefined
  const from = Math.max(0, end - longestName)
  const last = text[end - 1] === short.at(-1) ? end - 1 : text[end - 2] === short.at(-1) ? end - 2 : -1
  let at = last
  for (let i = short.length - 2; i >= 0 && at > from; i--) at = text.lastIndexOf(short[i]!, at - 1)
  if (at < from || end - at <= short.length) return undefined
  return /^\p{Script=Han}+$/u.test(text.slice(at, end)) ? at : undefined
}
