import type { Block } from '../document/block.ts'
import { strongAround, strongEndingAt } from './bold.ts'
import type { Candidate } from './candidate.ts'
import type { GlossaryContext } from './glossary-context.ts'
import { findParentheses } from './parentheses.ts'
import { isSpace } from './script.ts'

/** No gloss runs over more characters. */
const longestGloss = 600

/** Every outermost pair of parentheses in a block that something stands in and before. */
export function findCandidates(block: Block, context: GlossaryContext): Candidate[] {
  const { text } = block
  const candidates: Candidate[] = []
  let lastClose = -1
  let lastAnchor = 0
  for (const { open, close } of findParentheses(text)) {
    let anchor = open
    while (anchor > 0 && isSpace(text.charCodeAt(anchor - 1)) && text[anchor - 1] !== '\n') anchor--
    if (lastClose >= 0 && anchor === lastClose + 1) anchor = lastAnchor
    lastClose = close
    lastAnchor = anchor
    const gloss = text.slice(open + 1, close).trim()
    if (anchor === 0 || gloss === '' || gloss.length > longestGloss) continue
    const around = strongAround(block, open, close + 1)
    const ending = around ? undefined : strongEndingAt(block, anchor)
    candidates.push({ context, block, open, close, gloss, anchor, around, ending })
  }
  return candidates
}
