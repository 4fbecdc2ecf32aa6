import type { Role } from '../../../model/speaker.ts'
import { isNumberedVoice, roleWord } from '../labels/label-name.ts'
import { mergePerson, type Person } from './person.ts'

/** With so few turns, a voice passes by: a recording, a slip. */
const passing = 3

/** `Guest`, `Chief Architect`: a part or an office. */
const isNoName = (name: string): boolean => roleWord(name) !== null || office.test(name)

const office = /^(?:Chief|Senior|Head|Founder|Co-?founder|CEO|CTO|Director|President|Professor|Author)\b/i

/** The two who talk in an interview. */
export interface TwoSides {
  readonly host: Person
  readonly guest: Person
}

/**
 * The host and the guest of an interview of two that was labelled in pieces: what calls one of them in different pieces
 * (`Mara Quill`, `Guest`) is merged. Null where more people talk, or two of one side in the same piece.
 */
export function twoSides(
  people: Person[],
  chunksByPerson: ReadonlyMap<Person, ReadonlyMap<number, number>>,
  roles: ReadonlyMap<Person, Role>,
): TwoSides | null {
  const sides: Record<'host' | 'guest', Person[]> = { host: [], guest: [] }
  for (const person of people) {
    if (isNumberedVoice(person.name)) continue
    const role = roles.get(person) ?? roleWord(person.name)
    const chunks = chunksByPerson.get(person)!
    if (role === 'host' || role === 'guest') {
      if (turnsIn(chunks) > passing || isNoName(person.name)) sides[role].push(person)
    } else if (turnsIn(chunks) > passing) return null
  }
  const [host, guest] = [sides.host, sides.guest].map((side) => withoutPassing(side, chunksByPerson)) as [
    Person[],
    Person[],
  ]
  if (!isOne(host, chunksByPerson) || !isOne(guest, chunksByPerson)) return null
  return { host: joined(people, host), guest: joined(people, guest) }
}

const turnsIn = (chunks: ReadonlyMap<number, number>): number =>
  [...chunks.values()].reduce((sum, count) => sum + count, 0)

/** Without those who pass by in a piece that another of their side speaks in. */
const withoutPassing = (
  side: readonly Person[],
  chunksByPerson: ReadonlyMap<Person, ReadonlyMap<number, number>>,
): Person[] => {
  const voices = new Map<number, number>()
  for (const person of side)
    for (const chunk of chunksByPerson.get(person)!.keys()) voices.set(chunk, (voices.get(chunk) ?? 0) + 1)
  return side.filter((person) => {
    const chunks = chunksByPerson.get(person)!
    return turnsIn(chunks) > passing || [...chunks.keys()].every((chunk) => voices.get(chunk) === 1)
  })
}

/** Whether people can be one: one name at most, and no two of them in one piece. */
function isOne(
  people: readonly Person[],
  chunksByPerson: ReadonlyMap<Person, ReadonlyMap<number, number>>,
): boolean {
  if (people.length === 0 || people.filter(({ name }) => !isNoName(name)).length > 1) return false
  const chunks = people.flatMap((person) => [...chunksByPerson.get(person)!.keys()])
  return new Set(chunks).size === chunks.length
}

/** Merges people into the one of them who has a name, or the first. */
function joined(people: Person[], same: readonly Person[]): Person {
  const one = same.find(({ name }) => !isNoName(name)) ?? same[0]!
  for (const other of same) {
    if (other === one) continue
    mergePerson(one, other)
    people.splice(people.indexOf(other), 1)
  }
  return one
}
