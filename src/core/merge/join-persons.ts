import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
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
  const others: number[] = []
  for (const root of clusters.roots()) {
    const { longs } = clusters.profile(root)
    if (longs.size < 2) continue
    let dotted = false
    for (const { name } of longs.values()) dotted ||= name.language === 'zh' && dot.test(name.text)
    if (!dotted) others.push(root)
    else {
      for (const person of personsOf(clusters, root)) {
        if (person.english.length > 1 && person.family.length > 1)
          fileUnder(persons, person.english.at(-1)!, person)
      }
    }
  }
  for (const root of others) {
    for (const other of personsOf(clusters, root, persons)) {
      const bearers = (persons.get(other.english.at(-1)!) ?? []).filter((person) => names(person, other))
      const roots = new Set(bearers.map((bearer) => clusters.root(bearer.root)))
      if (roots.size === 1) clusters.join(bearers[0]!.root, root)
    }
  }
}

/** Each Chinese full form of a group with each English one that is written like a name, and ends as one of `known`. */
function* personsOf(
  clusters: ClusterSet,
  root: number,
  known?: ReadonlyMap<string, unknown>,
): Generator<Person> {
  const { longs } = clusters.profile(root)
  for (const { name: english } of longs.values()) {
    if (english.language !== 'en' || known?.has(english.tokens.at(-1)!) === false) continue
    if (!/^\p{Lu}/u.test(english.text)) continue
    for (const { name: chinese } of longs.values()) {
      if (chinese.language !== 'zh') continue
      yield { root, chinese: chinese.key, family: lastPart(chinese), english: english.tokens }
    }
  }
}

function lastPart({ text, key }: Name): string {
  const part = text.split(dot).at(-1)!.trim()
  return key.slice(-part.length)
}

/** Whether one given name is short for the other, `Stan`, `Stanley`. */
function shortensGiven(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short)
}

/** The family name alone, in Chinese or in both; or the full one behind more words in both languages. */
function names(person: Person, other: Person): boolean {
  if (other.english.length === 1) return person.family === other.chinese
  if (other.english.length === person.english.length && person.family === other.chinese)
    return shortensGiven(person.english[0]!, other.english[0]!)
  const before = other.english.length - person.english.length
  return (
    before > 0 &&
    other.chinese.endsWith(person.chinese) &&
    person.english.every((word, at) => other.english[before + at] === word)
  )
}
