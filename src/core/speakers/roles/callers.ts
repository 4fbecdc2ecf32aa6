import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** How many have to call in, one after the other, and how small a part of all turns each has at most. */
const least = 4
const smallPart = 10
/** How many other turns may come between a caller's: somebody falls in. */
const interruptions = 2
const announced = /(?:下面?|最后|再来|还有)一(?:位|个)|下面(?:有请|是)|下一(?:位|個)/
const audience = /听众|观众|網友|网友|聽眾|觀眾/

/**
 * Who calls in to a programme: in turn, each alone with the host for a few turns, after words such as `下一位`, or
 * where a label calls others 听众. Who is heard little and only after the first of them has called in too.
 */
export function callers(
  open: Spoken,
  turns: readonly TurnDraft[],
  all: readonly Person[],
  roles: Map<Person, Role>,
): void {
  const hosts = all.filter((person) => roles.get(person) === 'host')
  if (hosts.length === 0 || open.length < least) return
  const hostLabels = new Set(hosts.flatMap(({ labels }) => [...labels]))
  const found = open.filter(([person, own]) => isApart(person, own, turns, hostLabels))
  if (found.length < least) return
  const called = found.filter(([, own]) => isCalled(own[0]!, turns)).length
  const listeners = all.some(({ name, aliases }) => [name, ...aliases].some((known) => audience.test(known)))
  if (called * 2 < found.length && !listeners) return
  for (const [person] of found) roles.set(person, 'audience')
  const first = Math.min(...found.map(([, own]) => own[0]!.startLine))
  for (const [person, own] of open)
    if (own[0]!.startLine > first && own.length * smallPart <= turns.length) roles.set(person, 'audience')
}

/** Whether somebody's few turns stand together, with hardly anybody but the hosts between them. */
function isApart(
  person: Person,
  own: readonly TurnDraft[],
  turns: readonly TurnDraft[],
  hostLabels: ReadonlySet<string>,
): boolean {
  if (own.length * smallPart > turns.length) return false
  const from = turns.indexOf(own[0]!)
  const to = turns.lastIndexOf(own.at(-1)!)
  let others = 0
  for (let i = from; i <= to; i++) {
    const { key } = turns[i]!.label
    if (!person.labels.has(key) && !hostLabels.has(key)) others++
  }
  return others <= interruptions + own.length / 2
}

/** `好，谢谢。下一位是林海。`: the end of the turn before. */
function isCalled(first: TurnDraft, turns: readonly TurnDraft[]): boolean {
  return announced.test(turns[turns.indexOf(first) - 1]?.text.slice(-50) ?? '')
}
