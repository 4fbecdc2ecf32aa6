import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { questionRate } from './host-score.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** How many turns a panel has at least, and each of those who count. */
const long = 24
const heard = 4
const shorter = 2

/** Whether one of three or more speaks most often, asks most often, and says less than half of what each of the others says in a turn. */
export function leads(rest: Spoken, at: number): boolean {
  const [, own] = rest[at]!
  const total = rest.reduce((sum, [, turns]) => sum + turns.length, 0)
  const others = rest.filter(([, turns], i) => i !== at && turns.length >= heard)
  if (others.length < 2 || total < long || own.length < heard) return false
  const size = meanLength(own)
  const rate = questionRate(own)
  return others.every(
    ([, turns]) =>
      turns.length < own.length && size * shorter < meanLength(turns) && rate > questionRate(turns),
  )
}

const meanLength = (turns: readonly TurnDraft[]): number =>
  turns.reduce((sum, { text }) => sum + text.length, 0) / turns.length
