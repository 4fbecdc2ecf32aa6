import type { Role } from '../../../model/speaker.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { isNumberedVoice } from '../labels/label-name.ts'
import { foldName } from '../names/fold-name.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { hostScore } from './host-score.ts'
import { latinShare } from './latin-share.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** Gives each speaker a role, by what the labels tell and by who welcomes, asks and thanks. */
export function assignRoles(
  document: TranscriptDocument,
  speakers: ReadonlyMap<Person, readonly TurnDraft[]>,
): Map<Person, Role> {
  const roles = new Map<Person, Role>()
  const spoken = [...speakers]
  for (const [person] of spoken) if (person.toldRole) roles.set(person, person.toldRole)
  const open = (): Spoken => spoken.filter(([person, turns]) => turns.length > 0 && !roles.has(person))
  foreignVoicesAreClips(document, open(), roles)
  const speaking = spoken.filter(([person, turns]) => turns.length > 0 && roles.get(person) !== 'clip')
  if (speaking.length === 1 && spoken.length === 1 + clips(roles) && !roles.has(speaking[0]![0]))
    roles.set(speaking[0]![0], 'narrator')
  for (const [person, turns] of open())
    if (isChannel(person, turns[0]!, document)) roles.set(person, 'narrator')
  passingVoices(open(), speaking.length, roles)
  const rest = open()
  if (rest.length > 0 && ![...roles.values()].some((role) => role === 'host' || role === 'narrator')) {
    const opening = rest.reduce((first, entry) =>
      entry[1][0]!.startLine < first[1][0]!.startLine ? entry : first,
    )
    const ranked = rest.map(([person, turns], order) => {
      const named = person !== opening[0] && isNamedIn(person, opening[1][0]!.text)
      return { person, score: hostScore(turns, order) - (named ? 2 : 0) }
    })
    ranked.sort((a, b) => b.score - a.score)
    roles.set(ranked[0]!.person, 'host')
  }
  for (const [person] of spoken) if (!roles.has(person)) roles.set(person, 'guest')
  return roles
}

const clips = (roles: ReadonlyMap<Person, Role>): number =>
  [...roles.values()].filter((role) => role === 'clip').length

/** In a Chinese programme, numbered voices that speak another language are recordings played in it. */
function foreignVoicesAreClips(_document: TranscriptDocument, open: Spoken, roles: Map<Person, Role>): void {
  const shares = open.map(([, turns]) => latinShare(turns))
  if (!shares.some((share) => share < 0.5)) return
  open.forEach(([person], i) => {
    if (shares[i]! > 0.8 && isNumberedVoice(person.name)) roles.set(person, 'clip')
  })
}

/** Numbered voices of which hardly anything is heard beside others. */
function passingVoices(open: Spoken, count: number, roles: Map<Person, Role>): void {
  if (count < 3) return
  const length = (turns: readonly TurnDraft[]): number =>
    turns.reduce((sum, { text }) => sum + text.length, 0)
  const longest = Math.max(...open.map(([, turns]) => length(turns)))
  for (const [person, turns] of open)
    if (isNumberedVoice(person.name) && length(turns) * 8 < longest) roles.set(person, 'unknown')
}

/** Whether a programme's opening turn names somebody: then it introduces him. */
function isNamedIn({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => known.length > 1 && text.includes(known))
}

/** Whether a label is the programme's own name: the front matter says so, or the first turn (`这里是…`). */
function isChannel(
  { name, aliases }: Person,
  first: TurnDraft,
  { frontMatter: { speaker, author } }: TranscriptDocument,
): boolean {
  const channels = [speaker, author].filter((channel) => channel !== undefined).map(foldName)
  if (first.text.includes(`这里是${name}`)) return true
  return [name, ...aliases].some((known) => channels.includes(foldName(known)))
}
