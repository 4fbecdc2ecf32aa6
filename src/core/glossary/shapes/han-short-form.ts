import { longFormStart, shortFormStart } from '../boundary/short-form.ts'
import type { Shape } from '../candidate.ts'

/** `信奥赛（信息学奥林匹克竞赛）`, `安大略省（安省）`: the gloss is the long form of the characters right before it, or short for them. */
export const hanShortForm: Shape = {
  name: 'han-short-form',
  find({ block, anchor, gloss }) {
    const start = shortFormStart(block.text, anchor, gloss) ?? longFormStart(block.text, anchor, gloss)
    return start === undefined ? undefined : { start, end: anchor, bold: false, confidence: 0.8 }
  },
}
