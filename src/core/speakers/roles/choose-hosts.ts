import type { Role } from '../../../model/speaker.ts'
import { findSelfIntroductions } from '../names/self-introduction.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { hostScore, questionRate } from './host-score.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** Of those whose role nothing tells, who sounds most like a host; and those who host with him. Nobody, where the best scores under `least`. */
export function chooseHosts(rest: Spoken, roles: Map<Person, Role>, least = Number.NEGATIVE_INFINITY): void {
  const total = rest.reduce((sum, [, turns]) => sum + turns.length, 0)
  const opening = rest.reduce((first, entry) =>
    entry[1][0]!.startLine < first[1][0]!.startLine ? entry : first,
  )
  const ranked = rest.map(([person, turns], order) => {
    const named = person !== opening[0] && isNamedIn(person, opening[1][0]!.text)
    const passing = turns.length * 20 < total ? 3 : 0
    return { person, turns, named, score: hostScore(turns, order) - (named ? 2 : 0) - passing }
  })
  ranked.sort((a, b) => b.score - a.score)
  const [first] = ranked as [(typeof ranked)[number]]
  if (first.score < least) return
  roles.set(first.person, 'host')
  const answers = ranked.some(({ turns }) => turns.length > 2 && questionRate(turns) < 0.3)
  for (const { person, turns, named, score } of ranked.slice(1)) {
    const joined =
      (person === opening[0] && joinsIn(first.turns, turns)) || (!named && joinsIn(turns, first.turns))
    if (joined) roles.set(person, 'host')
    if (joined || named || score < 0 || turns.length < 4) continue
    const asks = answers && questionRate(turns) > 0.5 && questionRate(turns) > questionRate(first.turns) / 2
    if (asks) roles.set(person, 'host')
  }
}

/** Whether a programme's opening turn names somebody: then it introduces him. */
function isNamedIn({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => known.length > 1 && text.includes(known))
}

/** `我是乔。` – `我是特蕾西。`: who gives his name right after a host gave his, and no more than his, hosts with him. */
function joinsIn(turns: readonly TurnDraft[], hosts: readonly TurnDraft[]): boolean {
  return hosts.slice(0, 3).some((opening) => {
    const turn = turns.slice(0, 2).find(({ startLine }) => startLine > opening.startLine)
    if (!turn || turn.startLine - opening.endLine > 12) return false
    const [intro] = findSelfIntroductions(turn.text, 0, Math.min(turn.text.length, 40))
    if (!intro || intro.start > 6 || /大家好|[Hh]ello|[Hh]i\b/.test(turn.text.slice(0, intro.start)))
      return false
    const given = findSelfIntroductions(opening.text, 0, opening.text.length).at(-1)
    return given !== undefined && (turn.text.length <= 40 || given.end > opening.text.length - 12)
  })
}
