import type { TurnDraft } from './turn-draft.ts'

/** How much somebody says in all his turns, in UTF-16 units. */
export function saidLength(turns: readonly TurnDraft[]): number {
  return turns.reduce((sum, { text }) => sum + text.length, 0)
}

/** How much somebody says in a turn. */
export const meanLength = (turns: readonly TurnDraft[]): number => saidLength(turns) / turns.length
