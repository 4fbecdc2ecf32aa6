import type { Person } from '../people/person.ts'
import { meanLength } from '../turns/said-length.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { questionRate } from './host-score.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** How many turns a panel has at least, and each of those who count. */
const long = 24
const heard = 4
const shorter = 2

/** Who of three or more speaks most often, asks most often, and says less than half of what each of the others says in a turn. */
export function leaderOf(rest: Spoken): Person | undefined {
  const total = rest.reduce((sum, [, turns]) => sum + turns.length, 0)
  // Looked for once, and not for each: a transcript may have as many voices as turns.
  const most = rest.reduce((best, entry) => (entry[1].length > best[1].length ? entry : best))
  const [person, own] = most
  const others = rest.filter((entry) => entry !== most && entry[1].length >= heard)
  if (others.length < 2 || total < long || own.length < heard) return undefined
  const size = meanLength(own)
  const rate = questionRate(own)
  const ahead = others.every(
    ([, turns]) =>
      turns.length < own.length && size * shorter < meanLength(turns) && rate > questionRate(turns),
  )
  return ahead ? person : undefined
}
