import { chineseNames } from './chinese-names.ts'
import type { Name } from './fold-name.ts'
import { isUntranslated } from './is-untranslated.ts'
import { kindred } from './kindred.ts'
import { ofOneWord } from './of-one-word.ts'
import {
  contradict,
  definitionSimilarity,
  namesOther,
  otherThing,
  type Profile,
  resemble,
  sameEnglish,
  slip,
} from './profile.ts'
import type { Sense } from './sense.ts'
import { aboveChief, chief, share } from './share.ts'
import { shareTranscript } from './share-place.ts'

/** Definitions with this much in common are wordings of one. */
const oneDefinition = 0.5
/** Two groups of one language whose definitions have this much in common speak of one thing. */
const sameDefinition = 0.3
const kindredDefinition = 0.15
/** A name links two groups only where it has at least this share of the full forms in each. */
const ownName = 0.25

/** Whether a sense belongs to a group of the same term; `only` says that there is no other group. */
export function sameTerm(group: Profile, sense: Profile, { short, head }: Sense, only: boolean): boolean {
  const similarity = definitionSimilarity(group, sense)
  if (head) return similarity >= kindredDefinition
  if (isGivenName(group, sense) || isGivenName(sense, group)) {
    return similarity >= kindredDefinition || shareTranscript(group, sense)
  }
  if (contradict(group, sense)) {
    if (!short && areHomonyms(group, sense, similarity)) return false
    return resemble(group, sense) || similarity >= (short ? sameDefinition : kindredDefinition)
  }
  if (!short || resemble(group, sense) || namesOther(group, sense)) return true
  return similarity >= kindredDefinition || (only && similarity < 0)
}

/** Whether one of two groups is known by a given name only, and nothing says that the other's transcripts speak of the same person. */
export function ofTwoPersons(a: Profile, b: Profile): boolean {
  if ((!a.given && !b.given) || shareTranscript(a, b)) return false
  return definitionSimilarity(a, b) < kindredDefinition
}

/** Definitions with less than this in common, of one Chinese term whose English names differ, are of two things: 三位一体. */
const homonym = 0.045

function areHomonyms(a: Profile, b: Profile, similarity: number): boolean {
  return similarity >= 0 && similarity < homonym && contradict(a, b, ['en'])
}

/** Whether all that the one says is the given name of somebody the other names in full: 萨姆 of 萨姆·奥特曼. */
function isGivenName(group: Profile, sense: Profile): boolean {
  const own = [...sense.longs.values(), ...sense.shorts.values()].filter(({ name }) => name.language === 'zh')
  const full = [...group.longs.values()].filter(({ name }) => /[·・•‧]/u.test(name.text))
  return (
    own.length > 0 &&
    own.every((one) => full.some((other) => other.name.text.split(/[·・•‧]/u)[0] === one.name.text))
  )
}

/** Letters that are seldom two things' short form, and that are none's but one's. */
const manyLetters = 4
const ownLetters = 5

/** Whether two groups that share a short form are one. */
export function sameShortForm(group: Profile, sense: Profile, name: Name, only: boolean): boolean {
  if (namesOther(group, sense)) return true
  const similarity = definitionSimilarity(group, sense)
  const together = similarity < 0 && shareTranscript(group, sense)
  if (contradict(group, sense)) {
    if (similarity >= oneDefinition) return true
    if (contradict(group, sense, ['en'])) return false
    return (
      together ||
      (similarity < 0 && (name.key.length >= ownLetters || (name.key.length >= 3 && kindred(group, sense))))
    )
  }
  if (together) return true
  if (resemble(group, sense)) return similarity < 0 || similarity >= otherThing
  const least = name.key.length >= manyLetters ? otherThing : kindredDefinition
  return similarity >= least || (only && similarity < 0 && !isUntranslated(group, sense))
}

/** Whether two groups are one where `name` is a short form in the one, as of `Hilton Worldwide`, and a full form in the other. */
export function sameAtLength(short: Profile, long: Profile, name: Name): boolean {
  if (namesOther(short, long)) return true
  const similarity = definitionSimilarity(short, long)
  if (contradict(short, long)) return similarity >= sameDefinition
  return similarity < 0 ? name.key.length >= 4 && shortens(short, name) : similarity >= kindredDefinition
}

/** Whether letters are all that a short form is: `REITs`, no word that a company bears too. */
function shortens({ shorts }: Profile, { key }: Name): boolean {
  return shorts.get(key)?.name.acronym === true
}

/**
 * Whether two groups that share a full form are one. A Chinese name shared by English terms that differ is what they are
 * instances of, as 大型语言模型 is of ChatGPT.
 */
export function sameThing(a: Profile, b: Profile, name: Name): boolean {
  if (ofOtherYears(a, b)) return false
  if (sharedLanguages(a, b).size >= 2) return true
  const differ = contradict(a, b)
  const own = Math.min(share(a, name), share(b, name))
  if (!differ && own >= slip && (shareShort(a, b) || (name.language === 'zh' && sameEnglish(a, b))))
    return true
  if (own < ownName) return false
  const similarity = definitionSimilarity(a, b)
  if (!differ && similarity < 0 && !specific(name) && headOfOther(a, b)) return shareTranscript(a, b)
  if (!differ) return specific(name) || similarity < 0 || similarity >= 0.05
  if (name.language === 'zh') return specific(name) && own >= chief && similarity >= sameDefinition
  if (own >= chief && (mentions(a, b) || mentions(b, a))) return true
  if (specific(name) && own >= (name.tokens.length > 2 ? chief : aboveChief))
    return similarity < 0 || similarity >= otherThing
  return similarity >= kindredDefinition || (similarity < 0 && (variants(a, b) || ofOneWord(a, b, name)))
}

/** Whether a definition of one has the Chinese name of the other: 规约书（Specification: 文件或约章） beside 约章（specifications）. */
function mentions({ definitions }: Profile, other: Profile): boolean {
  return chineseNames(other).some(
    (name) => name.length >= 2 && definitions.some(({ text }) => text.includes(name)),
  )
}

/** Whether all that the one is called in Chinese is the last character of the other's name, 库 of 金库: a kind and one of it. */
function headOfOther(a: Profile, b: Profile): boolean {
  const [left, right] = [chineseNames(a), chineseNames(b)]
  return isHead(left, right) || isHead(right, left)
}

function isHead(heads: readonly string[], names: readonly string[]): boolean {
  return (
    heads.length > 0 &&
    heads.every((head) => head.length === 1 && names.some((name) => name.length > 1 && name.endsWith(head)))
  )
}

const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u

/** Whether names of both give a year, and never the same: the Civil Rights Acts of 1957 and of 1964. */
function ofOtherYears(a: Profile, b: Profile): boolean {
  const [left, right] = [a, b].map((profile) =>
    [...profile.longs.values()].flatMap(({ name }) => year.exec(name.text) ?? []),
  )
  return left!.length > 0 && right!.length > 0 && !left!.some((one) => right!.includes(one))
}

function shareShort(a: Profile, b: Profile): boolean {
  for (const key of a.shorts.keys()) if (b.shorts.has(key)) return true
  return false
}

/** The languages in which two groups share a full form that is more than a slip in either. */
function sharedLanguages(a: Profile, b: Profile): Set<string> {
  const languages = new Set<string>()
  for (const [key, { name }] of a.longs) {
    if (b.longs.has(key) && Math.min(share(a, name), share(b, name)) >= slip) languages.add(name.language)
  }
  return languages
}

/** Chinese renderings of one word: 沙盒 and 沙箱, 刻蚀 and 蚀刻, 患者 and 病患, 支撑框架 and 外围框架. */
function variants(a: Profile, b: Profile): boolean {
  const [left, right] = [a, b].map((profile) =>
    [...profile.longs.values()].flatMap(({ name }) => (name.language === 'zh' ? [name.key] : [])),
  )
  return left!.some((x) => right!.some((y) => renderings(x, y)))
}

/** They begin alike, the one condenses the other, as 骨松 does 骨质疏松症, or they share a character that is not the last of both, or two neighbouring ones. */
function renderings(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) <= 1 && x[0] === y[0]) return true
  if (x.length === 2 && y.length > 2 && x[0] === y[0] && y.includes(x[1]!)) return true
  if (y.length === 2 && x.length > 2 && x[0] === y[0] && x.includes(y[1]!)) return true
  if (x.length === 2 && y.length === 2) return x[0] === y[1] || x[1] === y[0]
  return Array.from({ length: x.length - 1 }, (_, at) => x.slice(at, at + 2)).some((pair) => y.includes(pair))
}

/** A name of several words, or of three Chinese characters, is seldom two things'. */
function specific(name: Name): boolean {
  return name.language === 'en' ? name.tokens.length >= 2 : name.key.length >= 3
}
