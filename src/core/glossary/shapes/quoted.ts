import { lookBack } from '../../document/look-back.ts'
import type { Shape } from '../candidate.ts'

const pairs: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '"': '"',
}

/** The longest phrase in quotes that is still a name. */
const longest = 80

/** The phrase in quotes or book-title marks that ends at `end`; book-title marks belong to it, quotes do not. */
export function quotedBefore(
  text: string,
  end: number,
  from: number,
): { start: number; end: number } | undefined {
  const closing = text[end - 1]
  const opening = closing === undefined ? undefined : pairs[closing]
  if (!opening) return undefined
  const open = lookBack(text, opening, end - 2, longest)
  if (open < from || end - open > longest || end - open < 3) return undefined
  const title = closing === '》' || closing === '〉'
  if (!title && /[（()）]/.test(text.slice(open, end))) return undefined
  return title ? { start: open, end } : { start: open + 1, end: end - 1 }
}

const openings = '“‘「『'
const closings = '”’」』'

/** The phrase that a quote opens and the parenthesis ends: `“我们没有办法（we were helpless）。”`. */
function quotedAround(
  text: string,
  anchor: number,
  close: number,
): { start: number; end: number } | undefined {
  const after = /^[。，！？!?.…]{0,2}([”’」』])/.exec(text.slice(close + 1, close + 5))
  if (!after) return undefined
  const opening = openings[closings.indexOf(after[1]!)]!
  const open = lookBack(text, opening, anchor - 1, 24)
  if (open < 0 || anchor - open > 24 || anchor - open < 3) return undefined
  const start = open + 1
  return /[。！？”’」』·（()）]/.test(text.slice(start, anchor)) ? undefined : { start, end: anchor }
}

/** `“term”（…）`, `《term》（…）`, `“term（…）”`. */
export const quoted: Shape = {
  name: 'quoted',
  find({ block, anchor, close }) {
    const range = quotedBefore(block.text, anchor, 0) ?? quotedAround(block.text, anchor, close)
    return range && { ...range, bold: false, confidence: 0.9 }
  },
}
