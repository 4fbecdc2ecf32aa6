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
