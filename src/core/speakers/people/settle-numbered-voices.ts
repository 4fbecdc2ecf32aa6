import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { isNumberedVoice, roleWord } from '../labels/label-name.ts'
import { assignRoles } from '../roles/assign-roles.ts'
import { meanLength } from '../turns/said-length.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { chunksOf } from './chunks-of.ts'
import { type Person, personByLabel } from './person.ts'
import { type TwoSides, twoSides } from './two-sides.ts'

/**
 * In a transcript made in pieces, `Speaker A` is another voice in each: where two talk who elsewhere have names, the
 * turns of a piece are given to them, if only one of its two voices has no name or one clearly asks. The rest stay the
 * label's. People who have no turn left are taken out.
 */
export function settleNumberedVoices(
  document: TranscriptDocument,
  turns: readonly TurnDraft[],
  people: Person[],
): readonly TurnDraft[] {
  if (!people.some(({ name }) => isNumberedVoice(name))) return turns
  const chunks = chunksOf(document, turns)
  if (!chunks) return turns
  const byLabel = personByLabel(people)
  const spoken = new Map<Person, TurnDraft[]>(people.map((person) => [person, []]))
  const counts = new Map<Person, Map<number, number>>(people.map((person) => [person, new Map()]))
  for (const [i, turn] of turns.entries()) {
    const person = byLabel.get(turn.label.key)
    if (!person) continue
    spoken.get(person)!.push(turn)
    const chunk = chunks[i]!
    counts.get(person)!.set(chunk, (counts.get(person)!.get(chunk) ?? 0) + 1)
  }
  // Beside a label that says who hosts, nobody else is taken for a host: the named are looked at alone, too.
  const named = new Map([...spoken].filter(([{ name }]) => !roleWord(name)))
  const sides =
    twoSides(people, counts, assignRoles(document, turns, spoken)) ??
    twoSides(people, counts, assignRoles(document, turns, named))
  return sides ? giveTurns(turns, chunks, people, sides) : turns
}

function giveTurns(
  turns: readonly TurnDraft[],
  chunks: readonly number[],
  people: Person[],
  sides: TwoSides,
): readonly TurnDraft[] {
  const byLabel = personByLabel(people)
  const inChunk = new Map<number, Map<Person | undefined, TurnDraft[]>>()
  for (const [i, turn] of turns.entries()) {
    const voices = inChunk.get(chunks[i]!) ?? new Map<Person | undefined, TurnDraft[]>()
    inChunk.set(chunks[i]!, voices)
    const person = byLabel.get(turn.label.key)
    const said = voices.get(person)
    if (said) said.push(turn)
    else voices.set(person, [turn])
  }
  const givenTo = new Map<TurnDraft, Person>()
  const receivers = new Map<Person, Set<Person>>()
  for (const voices of inChunk.values())
    for (const [voice, person] of sidesOf(voices, sides)) {
      receivers.set(voice, (receivers.get(voice) ?? new Set()).add(person))
      for (const turn of voices.get(voice)!) givenTo.set(turn, person)
      const [{ label, startLine, text }] = voices.get(voice) as [TurnDraft]
      person.evidence.push({ kind: 'label', line: startLine, text: `${label.name}: ${text.slice(0, 60)}` })
    }
  const left = new Set(turns.filter((turn) => !givenTo.has(turn)).map(({ label }) => byLabel.get(label.key)))
  for (const [voice, persons] of receivers) {
    if (left.has(voice)) continue
    people.splice(people.indexOf(voice), 1)
    if (persons.size === 1) for (const person of persons) person.aliases.add(voice.name)
  }
  return turns.map((turn) => {
    const person = givenTo.get(turn)
    return person ? { ...turn, label: { ...turn.label, key: [...person.labels][0]! } } : turn
  })
}

/** Whose the unnamed voices of a piece are; nothing where more than two talk, or it is not clear. */
function sidesOf(
  voices: ReadonlyMap<Person | undefined, readonly TurnDraft[]>,
  { host, guest }: TwoSides,
): (readonly [voice: Person, person: Person])[] {
  const [one, other] = [...voices.keys()]
  if (voices.size !== 2 || !one || !other) return []
  const unnamed = [one, other].filter(({ name }) => isNumberedVoice(name))
  if (unnamed.length === 1) {
    const [voice] = unnamed as [Person]
    const named = voice === one ? other : one
    return named === host ? [[voice, guest]] : named === guest ? [[voice, host]] : []
  }
  if (unnamed.length === 0) return []
  const asking = [one, other].find((voice) =>
    asks(voices.get(voice)!, voices.get(voice === one ? other : one)!),
  )
  if (!asking) return []
  return [
    [asking, host],
    [asking === one ? other : one, guest],
  ]
}

/** Whether one voice clearly asks another: at least twice as many of its turns are questions, and they are shorter; or most are, and none of the other's. */
function asks(turns: readonly TurnDraft[], others: readonly TurnDraft[]): boolean {
  const [own, theirs] = [questions(turns), questions(others)]
  if (own * others.length < theirs * turns.length * 2 || own === 0) return false
  return (
    meanLength(turns) * 5 < meanLength(others) * 4 || (theirs === 0 && own >= 3 && own * 2 >= turns.length)
  )
}

const questions = (turns: readonly TurnDraft[]): number =>
  turns.filter(({ text }) => /[？?]["”」’]?$/.test(text.slice(-3).trimEnd())).length
