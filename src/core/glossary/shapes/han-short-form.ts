import type { Shape } from '../candidate.ts'
import { isShortenedHan } from '../kinds/initials.ts'
import { countLetters, isHan } from '../script.ts'

/** A short form drawn from a longer name: no shorter, or chance would find one; no longer, or it would be no short form. */
const shortest = 3
const longest = 8

/** `信奥赛（信息学奥林匹克竞赛）`: the gloss is the long form of the characters right before it. */
export const hanShortForm: Shape = {
  name: 'han-short-form',
  find({ block, anchor, gloss }) {
    if (gloss.length > 24 || /[的，、：:]/.test(gloss) || countLetters(gloss).latin > 0) return undefined
    const { text } = block
    for (let length = Math.min(longest, gloss.length - 2); length >= shortest; length--) {
      const start = anchor - length
      if (start < 0 || !isHan(text.charCodeAt(start))) continue
      const phrase = text.slice(start, anchor)
      if (phrase.at(-1) === gloss.at(-1) && isShortenedHan(phrase, gloss)) {
        return { start, end: anchor, bold: false, confidence: 0.8 }
      }
    }
    return undefined
  },
}
