import type { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'

const dot = /[·・•‧]/u

interface Person {
  readonly root: number
  /** The whole Chinese name, and what stands behind its last dot, folded. */
  readonly chinese: string
  readonly family: string
  /** The words of the English one. */
  readonly english: readonly string[]
}

/**
 * Groups that name one person, in full and by the family name alone or with an office before it: 约翰·李特尔伍德（John
 * Littlewood）, 李特尔伍德（Littlewood）, 数学家约翰李特尔伍德（Mathematician John Littlewood）. Both languages must agree, and
 * nobody else may bear the name.
 */
export function joinPersons(clusters: ClusterSet): void {
  const persons = new Map<string, Person[]>()
  const others: Person[] = []
  clusters.senses.forEach((_, root) => {
    if (clusters.root(root) !== root) return
    const names = [...clusters.profile(root).longs.values()].map(({ name }) => name)
    const english = names.filter(({ language, text }) => language === 'en' && /^\p{Lu}/u.test(text))
    const dotted = names.some(({ text }) => dot.test(text))
    for (const name of names) {
      if (name.language !== 'zh') continue
      const family = lastPart(name)
      for (const { tokens } of english) {
        const person = { root, chinese: name.key, family, english: tokens }
        if (!dotted) others.push(person)
        else if (tokens.length > 1 && family.length > 1) file(persons, tokens.at(-1)!, person)
      }
    }
  })
  for (const other of others) {
    const bearers = (persons.get(other.english.at(-1)!) ?? []).filter((person) => names(person, other))
    const roots = new Set(bearers.map(({ root }) => clusters.root(root)))
    if (roots.size === 1) clusters.join(bearers[0]!.root, other.root)
  }
}

function lastPart({ text, key }: Name): string {
  const part = text.split(dot).at(-1)!.trim()
  return key.slice(-part.length)
}

function file(persons: Map<string, Person[]>, family: string, person: Person): void {
  const known = persons.get(family)
  if (known === undefined) persons.set(family, [person])
  else known.push(person)
}

/** The family name alone; or the full one behind more words in both languages. */
function names(person: Person, other: Person): boolean {
  if (other.english.length === 1) return person.family === other.chinese
  const before = other.english.length - person.english.length
  return (
    before > 0 &&
    other.chinese.endsWith(person.chinese) &&
    person.english.every((word, at) => other.english[before + at] === word)
  )
}
