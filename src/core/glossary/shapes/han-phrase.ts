import { findHanStart } from '../boundary/han-start.ts'
import { wholeNameStart } from '../boundary/whole-name.ts'
import type { Candidate, Shape } from '../candidate.ts'
import { isAcronym } from '../kinds/initials.ts'
import { isDigit, isHan, isLatin } from '../script.ts'

/** What a heading that a gloss translates as a whole is worth to its start. */
const wholeHeading = 30

/** `英属维尔京群岛（BVI）`, `生成式 AI（Generative AI）`: plain Chinese, where the term's start must be found. */
export const hanPhrase: Shape = {
  name: 'han-phrase',
  find(candidate) {
    const { block, anchor } = candidate
    if (
      !isHan(block.text.charCodeAt(anchor - 1)) &&
      !endsInGlossedWord(candidate) &&
      !isNumbered(candidate)
    ) {
      return undefined
    }
    const from = headingStart(candidate)
    const found = findHanStart(
      candidate,
      from < 0 ? listNumber(block.text) : from,
      anchor,
      from < 0 ? 0 : wholeHeading,
    )
    const start = wholeNameStart(candidate, found.start, anchor)
    return { start, end: anchor, bold: false, confidence: found.confidence }
  },
}

/** Whether Chinese and then a word in Latin letters stand before the gloss, and that word with more in it. */
function endsInGlossedWord({ block, anchor, gloss }: Candidate): boolean {
  const { text } = block
  let start = anchor
  while (start > 0 && (isLatin(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))) start--
  const word = text.slice(start, anchor)
  const before = text[start - 1] === ' ' ? start - 2 : start - 1
  if (word === '' || before < 0 || !isHan(text.charCodeAt(before))) return false
  const head = gloss.split(/[:：,，]/, 1)[0]!
  // `双酚A（BPA）`: a letter alone is part of what stands before it.
  if (/^[A-Z]$/.test(word)) return /^[A-Za-z]/.test(head) && head.includes(word)
  // `黄金ETF（GLD）`: an acronym is no name of another.
  if (before === start - 1 && isAcronym(word) && isAcronym(head) && word !== head) return true
  const words = head.split(' ')
  return (
    words.length > 1 && (singular(words[0]!) === singular(word) || singular(words.at(-1)!) === singular(word))
  )
}

const singular = (word: string) => word.replace(/s$/, '')

/** `白细胞介素-6（IL-6）`, `猎鹰9（Falcon 9）`: Chinese and a number, and the number in the gloss. */
function isNumbered({ block, anchor, gloss }: Candidate): boolean {
  const { text } = block
  let start = anchor
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--
  if (start === anchor || !/^[A-Za-z]/.test(gloss) || !gloss.includes(text.slice(start, anchor))) return false
  return isHan(text.charCodeAt(text[start - 1] === '-' ? start - 2 : start - 1))
}

/** How long the number or letter is that a block opens with: `4. 领导力争议 (Leadership Controversy)`, `P - 程序 (Procedure)`. */
function listNumber(text: string): number {
  return /^(?:\d{1,3}[.、]|[A-Z] [-–—])\s?(?!\d)/.exec(text)?.[0].length ?? 0
}

/** Where a heading starts that ends with its gloss and that the gloss, of four words and more, translates; else -1. */
function headingStart({ block, close, gloss }: Candidate): number {
  if (block.kind !== 'heading' || /[\p{L}\p{N}]/u.test(block.text.slice(close + 1))) return -1
  if (gloss.split(' ').length < 4) return -1
  return /^[\d.、\s]{0,8}/.exec(block.text)?.[0].length ?? 0
}
