import { isDigit, isHan, isLatin } from '../script.ts'
import { scoreInside } from './score-inside.ts'

export interface Token {
  readonly text: string
  /** Index in the window's text. */
  readonly start: number
  /** What the token adds to the score of a term that holds it after its first. */
  readonly inside: number
}

/** The stretch before a gloss that its term may take up, cut into words. */
export interface TermWindow {
  readonly text: string
  /** Index of its first character in the block's text. */
  readonly start: number
  /** Whether the stretch was cut off at its longest, not by a wall. */
  readonly reached: boolean
  readonly tokens: readonly Token[]
  /** Index of the first token a term can start with: after the last particle that no plain term holds. */
  readonly first: number
}

/** No plain Chinese term runs over more characters. */
const longest = 20

/** Particles, pronouns and links that no plain term holds. */
const walls = new Set(
  '的 了 是 在 这样的 这个 那个 一个 一种 我们 他们 你们 我的 你的 他的 她的 它的 什么 就是 叫做 称为 所谓的 所谓 這個 那個 一個 一種 我們 他們 你們 什麼 稱為 所謂'.split(
    ' ',
  ),
)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The window that ends at `end` and starts not before `from`. */
export function windowBefore(text: string, from: number, end: number, whole: boolean): TermWindow {
  let start = end
  while (start > from && end - start < longest && isInside(text, start - 1)) start--
  const reached = start > from && end - start >= longest && isInside(text, start - 1)
  while (start < end && text[start] === ' ') start++
  const tokens: Token[] = []
  let first = 0
  const window = text.slice(start, end)
  for (const { segment, index } of segmenter.segment(window)) {
    tokens.push({ text: segment, start: index, inside: scoreInside(segment) })
    if (index + segment.length < window.length && isWall(segment) && !(whole && segment.endsWith('的')))
      first = tokens.length
  }
  return { text: window, start, reached, tokens, first }
}

function isWall(word: string): boolean {
  return (
    walls.has(word) ||
    (word.length === 2 && '这那這'.includes(word[0]!)) ||
    (word.length > 1 && word.endsWith('的') && word !== '目的')
  )
}

/** Letters, digits and what joins them: all else is a wall. */
function isInside(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isHan(code) || isLatin(code) || isDigit(code) || ' -·•.&+/%'.includes(text[index]!)
}
