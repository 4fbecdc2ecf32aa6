import type { Block } from '../document/block.ts'

/** A label is short: what is longer is a sentence with a colon. */
const longestLabel = 60

/** The text before the colon that a block opens with, its parentheses left out; undefined where there is none. */
export function leadLabel(block: Block): string | undefined {
  if (block.kind !== 'paragraph') return undefined
  const { text } = block
  let depth = 0
  let label = ''
  for (let i = 0; i < text.length && i < longestLabel; i++) {
    const char = text[i]!
    if (char === '(' || char === '（') depth++
    else if ((char === ')' || char === '）') && depth > 0) depth--
    else if (depth > 0) continue
    else if (char === ':' || char === '：') return label.replace(/[\s[\]【】*]+/g, '')
    else if (/[。，！？；\n,!?;]/.test(char)) return undefined
    else label += char
  }
  return undefined
}

export function countLeadLabels(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = leadLabel(block)
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
}
