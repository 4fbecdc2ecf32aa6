import type { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity } from './profile.ts'
import { editDistance } from './similarity.ts'

const dot = /[·・•‧]/u
const word = /^\p{Lu}[\p{L}'’-]*$/u
/** A slip is seldom made in more transcripts. */
const mostSlips = 2
/** Definitions with less than this in common are of two persons. */
const otherPerson = 0.03

interface Person {
  readonly root: number
  readonly chinese: string
  readonly family: string
  readonly english: readonly string[]
}

/**
 * Groups that name one person by two spellings: 崔西·阿洛韦（Tracy Alloway）, 特蕾西·阿洛威（Tracy Aloway）; 托马斯·米奇利（Thomas
 * Midgley）, 托马斯·米奇利二世（Thomas Midgley Jr.）. Names must be near in both languages.
 */
export function joinMisspelt(clusters: ClusterSet): void {
  const near = new Map<string, Person[]>()
  for (const root of clusters.roots()) {
    const person = personOf(clusters, root)
    if (person === null) continue
    for (const key of new Set(keysOf(person))) {
      const others = near.get(key)
      if (others === undefined) near.set(key, [person])
      else others.push(person)
    }
  }
  for (const group of near.values()) {
    for (const [at, person] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (onePerson(clusters, person, other)) clusters.join(person.root, other.root)
      }
    }
  }
}

/** Only persons who share one name to the letter are compared: the family name, or the given one and the initial behind it. */
function keysOf({ english }: Person): [string, string] {
  const family = english.findLast((name) => name !== 'jr') ?? english[0]!
  return [`family ${family}`, `given ${english[0]} ${family[0]}`]
}

/** The first full name that a group gives in both languages. */
function personOf(clusters: ClusterSet, root: number): Person | null {
  const names = [...clusters.profile(root).longs.values()].map(({ name }) => name)
  const chinese = names.find(({ language, text }) => language === 'zh' && dot.test(text))
  if (chinese === undefined) return null
  const english = names.find(isFullName)
  if (english === undefined) return null
  const family = chinese.text.split(dot).at(-1)!
  return { root, chinese: chinese.key, family, english: english.tokens }
}

function isFullName({ language, text }: Name): boolean {
  const words = text.replace(/\./gu, '').split(' ')
  return language === 'en' && words.length > 1 && words.every((each) => word.test(each))
}

function onePerson(clusters: ClusterSet, a: Person, b: Person): boolean {
  const [left, right] = [clusters.profile(a.root), clusters.profile(b.root)]
  if (left === right || Math.min(left.weight, right.weight) > mostSlips) return false
  if (!isJunior(a, b) && !isJunior(b, a) && !areNear(a, b)) return false
  const similarity = definitionSimilarity(left, right)
  return similarity < 0 || similarity >= otherPerson
}

/** Whether `b` is `a` with `Jr.` and 二世 behind the name. */
function isJunior(a: Person, b: Person): boolean {
  return `${a.chinese}二世` === b.chinese && a.english.every((name, at) => b.english[at] === name)
}

function areNear(a: Person, b: Person): boolean {
  if (a.english.length !== b.english.length || !familiesAgree(a.family, b.family)) return false
  return a.english.every((name, at) => spelledAlike(name, b.english[at]!))
}

function familiesAgree(a: string, b: string): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1)
}

/** One letter apart in names of five letters, two in longer ones. */
function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  return length >= 5 && Math.max(a.length, b.length) <= 20 && editDistance(a, b) <= (length >= 6 ? 2 : 1)
}
