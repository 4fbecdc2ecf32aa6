import { roleWord } from '../labels/label-name.ts'
import { type CountedPerson, mergePerson } from './person.ts'
import { areShorterParts, isMisspelling, isMisspeltSurname, nameParts } from './same-name.ts'

/** Among more people than any talk has, a part of a name means nobody, and every pair of them takes too long to look at. */
const mostPeople = 250

/** So many times rarer, what a label tells of its bearer's part is a slip. */
const slip = 20

/** A person whom a name tells, with the parts of that name. */
interface Named {
  readonly person: CountedPerson
  readonly parts: readonly string[]
}

/** Merges short forms and slips into the person they can only mean; what is merged may leave only one for the next. */
export function mergeSame(people: readonly CountedPerson[]): CountedPerson[] {
  if (people.length > mostPeople) return [...people]
  const merged = new Set<CountedPerson>()
  let left: Named[] = people
    .filter(({ name }) => !roleWord(name))
    .map((person) => ({ person, parts: nameParts(person.name) }))
  for (let before = 0; before !== left.length; ) {
    before = left.length
    for (const one of left) {
      const fuller = left.filter(
        (other) => other !== one && !merged.has(other.person) && isSameAs(one, other),
      )
      if (fuller.length !== 1) continue
      const [{ person }] = fuller as [Named]
      if (one.person.count * slip <= person.count) one.person.toldRole = null
      mergePerson(person, one.person)
      person.count += one.person.count
      merged.add(one.person)
    }
    left = left.filter(({ person }) => !merged.has(person))
  }
  return people.filter((person) => !merged.has(person))
}

function isSameAs({ person, parts }: Named, other: Named): boolean {
  const { name, count } = person
  if (areShorterParts(parts, other.parts)) return name.length <= other.person.name.length
  if (count <= other.person.count && isMisspeltSurname(name, other.person.name)) return true
  return count <= 3 && count * 5 <= other.person.count && isMisspelling(name, other.person.name)
}
