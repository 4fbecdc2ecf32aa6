import { findSelfIntroductions } from '../names/self-introduction.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { isNameOf } from './presenters.ts'

interface Voice {
  readonly person: Person
  readonly turns: readonly TurnDraft[]
}

/** How many of somebody's turns are looked at where the talk begins, after excerpts from it maybe, and where it ends. */
const first = 12
const last = 2

/** How far a name may stand into a turn that gives no more than it. */
const most = 600

/** `我是乔。` – `我是特蕾西。`: who gives his name right after a host gave his, and no more than his, hosts with him. */
export function joinsIn(turns: readonly TurnDraft[], hosts: readonly TurnDraft[]): boolean {
  return hosts.slice(0, first).some((opening) => {
    const turn = turns.slice(0, first).find(({ startLine }) => startLine > opening.startLine)
    if (!turn || turn.startLine - opening.endLine > 12) return false
    const [intro] = findSelfIntroductions(turn.text, 0, Math.min(turn.text.length, 40))
    if (!intro || intro.start > 6 || /大家好|[Hh]ello|[Hh]i\b/.test(turn.text.slice(0, intro.start)))
      return false
    const given = findSelfIntroductions(opening.text, 0, opening.text.length).at(-1)
    return given !== undefined && (turn.text.length <= 40 || given.end > opening.text.length - 12)
  })
}

/** `欢迎收听，我是乔，我是特蕾西。` in one turn: whoever transcribed heard one voice of the two who host. More are a group. */
export function namesBoth({ person, turns }: Voice, other: Voice): boolean {
  return [...turns.slice(0, first), ...turns.slice(first).slice(-last)].some(({ text }) => {
    const given = findSelfIntroductions(text, 0, Math.min(text.length, most))
    if (new Set(given.map(({ name }) => name)).size !== 2) return false
    return (
      given.some(({ name }) => isNameOf(person, name)) &&
      given.some(({ name }) => isNameOf(other.person, name))
    )
  })
}
