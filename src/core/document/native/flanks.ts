import { classifyCharacter } from 'micromark-extension-cjk-friendly-util'

/** What a character beside a run of `*` or `_` is to the rules of emphasis. */
export const flank = {
  space: 0,
  punctuation: 1,
  letter: 2,
  cjkPunctuation: 3,
  cjkLetter: 4,
  marker: 5,
  odd: 6,
} as const
export type Flank = (typeof flank)[keyof typeof flank]

/** Of `classifyCharacter`'s answer. */
const whiteSpaceBit = 1
const punctuationBit = 2
const cjkBit = 4096

const asterisk = 42
const underscore = 95
const tilde = 126
const unknown = 255
const known = new Uint8Array(0x10000).fill(unknown)

/** The class of the code point that stands at an offset, or ends there. Variation selectors and other markers are odd. */
export function flankAt(text: string, offset: number, side: 'before' | 'after'): Flank {
  if (offset < 0 || offset >= text.length) return flank.space
  const unit = text.charCodeAt(offset)
  if (unit >= 0xd800 && unit <= 0xdfff)
    return classify(text.codePointAt(side === 'before' ? Math.max(0, offset - 1) : offset)!)
  const found = known[unit]!
  if (found !== unknown) return found as Flank
  const fresh = classify(unit)
  known[unit] = fresh
  return fresh
}

function classify(point: number): Flank {
  if (point === asterisk || point === underscore) return flank.marker
  if (point === tilde) return flank.odd
  const bits = classifyCharacter(point)
  if (bits > cjkBit + punctuationBit) return flank.odd
  if (bits & whiteSpaceBit) return flank.space
  if (bits & cjkBit) return bits & punctuationBit ? flank.cjkPunctuation : flank.cjkLetter
  return bits & punctuationBit ? flank.punctuation : flank.letter
}

/** Whether a run may open and may close emphasis: bit 1 and bit 2. */
type Verdict = number

const isPunctuation = (it: Flank): boolean =>
  it === flank.punctuation || it === flank.cjkPunctuation || it === flank.marker
const isCjk = (it: Flank): boolean => it === flank.cjkPunctuation || it === flank.cjkLetter
const isSpaceOrPlain = (it: Flank): boolean => it === flank.space || isPlain(it)

const isPlain = (it: Flank): boolean => it === flank.punctuation || it === flank.marker

function verdict(opens: boolean, closes: boolean, before: Flank, after: Flank, marker: number): Verdict {
  if (marker === asterisk) return (opens ? 1 : 0) + (closes ? 2 : 0)
  const bounded = (it: Flank): boolean => it === flank.space || isPunctuation(it)
  return (opens && (bounded(before) || !closes) ? 1 : 0) + (closes && (bounded(after) || !opens) ? 2 : 0)
}

/** As satteri judges: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run, and as micromark beside markers. */
export function commonMarkVerdict(before: Flank, after: Flank, marker: number): Verdict {
  const opens =
    (after !== flank.space && (!isPunctuation(after) || before === flank.space || isPunctuation(before))) ||
    after === flank.marker
  const closes =
    (before !== flank.space && (!isPunctuation(before) || after === flank.space || isPunctuation(after))) ||
    before === flank.marker
  return verdict(opens, closes, before, after, marker)
}

/** https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md */
export function cjkFriendlyVerdict(before: Flank, after: Flank, marker: number): Verdict {
  const opens = !isSpaceOrPlain(after) || (isPlain(after) && (isSpaceOrPlain(before) || isCjk(before)))
  const closes = !isSpaceOrPlain(before) || (isPlain(before) && (isSpaceOrPlain(after) || isCjk(after)))
  return verdict(opens, closes, before, after, marker)
}
