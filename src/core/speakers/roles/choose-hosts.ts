import type { Role } from '../../../model/speaker.ts'
import { findSelfIntroductions } from '../names/self-introduction.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { hostScore, questionRate } from './host-score.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** Of those whose role nothing tells, who sounds most like a host; and those who host with him. */
export function chooseHosts(rest: Spoken, roles: Map<Person, Role>): void {
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
  roles.set(first.person, 'host')
  const answers = ranked.some(({ turns }) => turns.length > 2 && questionRate(turns) < 0.3)
  for (const { person, turns, named, score } of ranked.slice(1)) {
    const joined = person === opening[0] && joinsIn(first.turns[0]!, opening[1][0]!)
    if (joined) roles.set(person, 'host')
    if (joined || named || score < 0 || turns.length < 4) continue
    const asks = answers && questionRate(turns) > 0.5 && questionRate(turns) > questionRate(first.turns) / 2
    if (asks || joinsIn(turns[0]!, opening[1][0]!)) roles.set(person, 'host')
  }
}

/** Whether a programme's opening turn names somebody: then it introduces him. */
function isNamedIn({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => known.length > 1 && text.includes(known))
}

/** `我是乔。` – `我是特蕾西。`: who gives his name and no more, right after the host gave his, hosts with him. */
function joinsIn(turn: TurnDraft, opening: TurnDraft): boolean {
  if (turn.startLine - opening.endLine > 12 || turn === opening || turn.text.length > 40) return false
  const [intro] = findSelfIntroductions(turn.text, 0, Math.min(turn.text.length, 40))
  if (!intro || intro.start > 6 || /大家好|[Hh]ello|[Hh]i\b/.test(turn.text.slice(0, intro.start)))
    return false
  return findSelfIntroductions(opening.text, 0, opening.text.length).length > 0
}
