import type { Block } from '../../document/block.ts'

/** Whether a block can hold speech: a paragraph that is no heading, no code and no table. */
export function isSpoken({ kind }: Block): boolean {
  return kind === 'paragraph'
}
