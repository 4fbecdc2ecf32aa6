import type { Candidate } from '../candidate.ts'
import { isDigit, isHan, isLatin } from '../script.ts'
import { boundaryWords } from './chinese-words.ts'

export interface FoundStart {
  readonly start: number
  /** 0 to 1. */
  readonly confidence: number
}

/** No plain Chinese term runs over more characters. */
const longest = 24

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where the Chinese phrase that ends at `end` starts, not before `from`. */
export function findHanStart({ block }: Candidate, from: number, end: number): FoundStart {
  const { text } = block
  let low = end
  while (low > from && end - low < longest && isInside(text, low - 1)) low--
  while (low < end && text[low] === ' ') low++
  let start = low
  for (const { segment, index } of segmenter.segment(text.slice(low, end))) {
    if (boundaryWords.has(segment) && low + index + segment.length < end) start = low + index + segment.length
  }
  return { start, confidence: 0.7 }
}

function isInside(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isHan(code) || isLatin(code) || isDigit(code) || ' -·•.&+/'.includes(text[index]!)
}
