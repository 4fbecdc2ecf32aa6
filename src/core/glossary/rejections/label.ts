import { leadLabel } from '../lead-labels.ts'
import type { Rejection } from './rejection.ts'

const role =
  /^(?:主持人?|嘉宾|主讲人?|演讲者|讲者|受访者|采访者|提问者|观众|听众|记者|旁白|解说|发言人|主播|speaker|host|guest|interviewer|interviewee|moderator|narrator|audience|anchor|reporter)\s*[\dA-Za-z一二三四]*$/i

/** The parenthesis of a speaker's label: `**主持人（杰森）**: …`. A lead-in of a list or of one paragraph is none. */
export const label: Rejection = {
  name: 'label',
  rejectsGloss({ block, close, context, gloss }) {
    if (close > 60) return false
    const text = leadLabel(block)
    if (!text || !/^[\s\]】*]*[:：]/.test(block.text.slice(close + 1, close + 8))) return false
    if (role.test(text) || role.test(gloss)) return true
    return block.listDepth === 0 && (context.leadLabels.get(text) ?? 0) > 1
  },
}
