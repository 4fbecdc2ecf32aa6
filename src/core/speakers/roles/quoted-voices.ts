import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import { saidLength } from '../turns/said-length.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { questionRate } from './host-score.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** What part of all words a comment has at least, and how often at most it asks. */
const mostly = 0.75
const asks = 0.3
/** How often somebody is spoken of, at all and for each of his turns, who is quoted rather than spoken with. */
const often = 8
const eachTurn = 1.5
/** Each is looked for in all of the comment. */
const mostPeople = 50

/** Whose recordings somebody plays who comments on them alone: he speaks of them more often than they are heard. */
export function quotedVoices(open: Spoken, spoken: Spoken, roles: Map<Person, Role>): void {
  const lengths = spoken.map(([, turns]) => saidLength(turns))
  const total = lengths.reduce((sum, each) => sum + each, 0)
  const main = lengths.findIndex((each) => each > mostly * total)
  if (main < 0 || spoken.length < 2 || open.length > mostPeople) return
  const [commentator, comment] = spoken[main]!
  if (roles.get(commentator) === 'unknown' || questionRate(comment) > asks) return
  for (const [person, turns] of open) {
    if (person === commentator) continue
    const times = count(comment, [person.name, ...person.aliases])
    if (times >= often && times >= eachTurn * turns.length) roles.set(person, 'clip')
  }
}

function count(turns: readonly TurnDraft[], names: readonly string[]): number {
  let times = 0
  for (const { text } of turns)
    for (const name of names)
      if (name.length > 1)
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) times++
  return times
}
