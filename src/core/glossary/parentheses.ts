/** A pair of parentheses: indexes of its two marks. */
export interface Parentheses {
  readonly open: number
  readonly close: number
}

/**
 * The outermost pairs of a text, in order, full- and half-width mixed as they come. A mark without a partner is
 * passed over, so that what is complete inside an unclosed one is still found. One pass over the marks.
 */
export function findParentheses(text: string): Parentheses[] {
  const opened: number[] = []
  const pairs: Parentheses[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x28 || code === 0xff08) opened.push(i)
    else if ((code === 0x29 || code === 0xff09) && opened.length > 0) {
      const open = opened.pop()!
      while (pairs.length > 0 && pairs[pairs.length - 1]!.open > open) pairs.pop()
      pairs.push({ open, close: i })
    }
  }
  return pairs
}

/** A cheap test before any other. */
export function hasParenthesis(text: string): boolean {
  return text.includes('（') || text.includes('(')
}
