import { findHanStart } from '../boundary/han-start.ts'
import { latinStart } from '../boundary/latin-start.ts'
import type { Candidate, Shape } from '../candidate.ts'
import { isVerb } from '../dictionary/is-verb.ts'
import { isPhrase } from '../is-phrase.ts'
import { isHan } from '../script.ts'
import { trimTerm } from '../trim-term.ts'
import { quotedBefore } from './quoted.ts'

/** `**term（…）**`: the term is the bold phrase before the parenthesis, or its last part where the bold is a sentence or goes on. */
export const boldAround: Shape = {
  name: 'bold-around',
  find(candidate) {
    const { block, anchor, around } = candidate
    if (!around) return undefined
    const quoted = quotedBefore(block.text, anchor, around.start)
    if (quoted) return { ...quoted, bold: true, confidence: 0.93 }
    const whole = trimTerm(block.text, around.start, anchor)
    if (!whole) return undefined
    const ends = endsWithParenthesis(candidate)
    const last = block.text.charCodeAt(whole.end - 1)
    const found = isHan(last)
      ? findHanStart(candidate, whole.start, whole.end, ends ? 30 : 0)
      : { start: latinStart(block.text, whole.end, whole.start), confidence: 0.9 }
    // What follows a verb is said of, not named by, the words before.
    const isClause = isVerb(block.text.slice(found.start - 2, found.start))
    if (ends && !isClause && isPhrase(block.text.slice(around.start, anchor)))
      return { ...whole, bold: true, confidence: 0.95 }
    // A phrase that ends in `？` has no word before the parenthesis to begin with: it is one as a whole.
    const start = found.start < whole.end ? found.start : whole.start
    const range = trimTerm(block.text, start, whole.end)
    return range && { ...range, bold: true, confidence: Math.min(0.95, found.confidence + 0.1) }
  },
}

/** Whether nothing but punctuation follows the parenthesis in its bold: then all before it is likelier the term. */
function endsWithParenthesis({ block, close, around }: Candidate): boolean {
  return !/[\p{L}\p{N}]/u.test(block.text.slice(close + 1, around?.end))
}
