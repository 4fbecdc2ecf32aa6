import { isDigit, isHan, isLatin } from '../script.ts'

export interface Token {
  readonly text: string
  /** Index in the window's text. */
  readonly start: number
}

/** The stretch before a gloss that its term may take up, cut into words. */
export interface TermWindow {
  readonly text: string
  /** Index of its first character in the block's text. */
  readonly start: number
  /** Whether the stretch was cut off at its longest, not by a wall. */
  readonly reached: boolean
  readonly tokens: readonly Token[]
  /** Index of the first token a term can start with: after the last word that no plain term holds. */
  readonly first: number
  /** By character: Chinese characters from there on, and two for each run of Latin letters or digits. */
  readonly lengths: readonly number[]
}

export interface WindowOptions {
  /** The window ends a bold phrase or a heading that may be the term as a whole. */
  readonly whole: boolean
  /** The gloss may join things, so that its term may. */
  readonly joined: boolean
  /** The gloss has words enough for a term with 的 in it. */
  readonly long: boolean
}

/** No plain Chinese term runs over more characters. */
const longest = 20

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Particles, pronouns, adverbs and links that no plain term holds. */
const walls = words(`
  了 是 在 我们 他们 你们 她们 它们 我的 你的 他的 她的 它的 什么 一个 一种 这样的 就是 叫做 称为 所谓的 所谓 名为
  我們 他們 你們 什麼 一個 一種 稱為 所謂 並 卻 會 應 開始 已經 難以
  便 却 要 也 都 已 已经 正在 仍 仍然 曾 曾经 会 应 应该 必须 需要 可以 能够 开始 继续 难以 如何 并 而且 并且 因为 所以 如果 虽然 但 但是
  它 她 把 为 占 不如 无论 关于 对于 由于 至于 鉴于 位于 源于 属于 来自 通过 尤其是 特别是 主要是 首先是 其次是 正是 而是 不是
`)

/** Links that a term holds only where its gloss does. */
const joints = words('和 与 及 或 以及 或者 與 跟')

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The window that ends at `end` and starts not before `from`. */
export function windowBefore(text: string, from: number, end: number, options: WindowOptions): TermWindow {
  let start = end
  while (start > from && end - start < longest && isInside(text, start - 1)) start--
  const reached = start > from && end - start >= longest && isInside(text, start - 1)
  while (start < end && text[start] === ' ') start++
  const window = text.slice(start, end)
  const tokens = cutIntoWords(window)
  let first = 0
  for (let i = 0; i < tokens.length - 1; i++)
    if (isWall(tokens[i]!.text, options) && !opensWord(tokens[i]!.text, tokens[i + 1]!.text)) first = i + 1
  return {
    text: window,
    start,
    reached,
    tokens,
    first,
    lengths: lengthsOf(window),
  }
}

/** `在线`, `应激`, `应收`: cut apart, though they are words. */
function opensWord(word: string, next: string): boolean {
  return (word === '在' && next.startsWith('线')) || (word === '应' && next.length === 1)
}

/** Asks place by place, which takes less than to go through all segments: these are copied before. */
function cutIntoWords(text: string): Token[] {
  const tokens: Token[] = []
  const segments = segmenter.segment(text)
  for (let start = 0; start < text.length; ) {
    const { segment } = segments.containing(start)!
    const before = tokens.at(-1)
    if (segment === '性的' && before && isHan(before.text.charCodeAt(0))) {
      // `确定/性的`: 性 ends the word before it.
      tokens[tokens.length - 1] = { text: `${before.text}性`, start: before.start }
      tokens.push({ text: '的', start: start + 1 })
    } else tokens.push({ text: segment, start })
    start += segment.length
  }
  return tokens
}

function isWall(word: string, { whole, joined, long }: WindowOptions): boolean {
  if (word === '的') return !whole && !long
  if (!whole && word.length > 1 && word.endsWith('的') && word !== '目的') return true
  if (!joined && joints.has(word)) return true
  if (word.length > 1 && word.endsWith('了')) return true
  return walls.has(word) || (word.length === 2 && '这那這'.includes(word[0]!))
}

function lengthsOf(text: string): number[] {
  const lengths = new Array<number>(text.length + 1).fill(0)
  let inRun = false
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    const letter = isLatin(code) || isDigit(code)
    lengths[i] = lengths[i + 1]! + (isHan(code) ? 1 : letter && !inRun ? 2 : 0)
    inRun = letter
  }
  return lengths
}

/** Letters, digits and what joins them: all else is a wall. */
function isInside(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isHan(code) || isLatin(code) || isDigit(code) || ' -·•.&+/%'.includes(text[index]!)
}
