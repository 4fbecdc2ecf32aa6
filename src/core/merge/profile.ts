import { appendAll } from '../../model/append-all.ts'
import type { Language } from '../../model/concept.ts'
import { definitionTokens } from './fold-definition.ts'
import { foldName, type Name } from './fold-name.ts'
import { languageOf } from './language-of.ts'
import type { Sense } from './sense.ts'
import { alike, dice } from './similarity.ts'

/** How many of a cluster's definitions are compared with another's: a bound on the work, not on what is kept. */
const most = 6
/** How many full forms of a cluster are looked at; no thing has so many. */
const mostNames = 300
/** Definitions with less than this in common speak of two things, however alike the names are. */
export const otherThing = 0.03
/** Below this share of a language's full forms a name is somebody's slip. */
export const slip = 0.1

/** Languages in which names are compared with each other. */
const compared: readonly Language[] = ['en', 'zh', 'ja', 'ko']

interface Weighed {
  readonly name: Name
  weight: number
}

/** A definition as it is compared: only with others of its script. Its pairs are counted where first asked for. */
class Wording {
  readonly chinese: boolean
  #tokens: ReadonlySet<string> | undefined

  constructor(readonly text: string) {
    this.chinese = languageOf(text) === 'zh'
  }

  get tokens(): ReadonlySet<string> {
    this.#tokens ??= definitionTokens(this.text)
    return this.#tokens
  }
}

/** What is known of a cluster of senses while it grows: its names, each with how many statements give it. */
export interface Profile {
  /** Names that stand for the thing alone: full forms, and terms that are no short form. */
  readonly longs: Map<string, Weighed>
  readonly shorts: Map<string, Weighed>
  readonly definitions: Wording[]
  readonly senses: Sense[]
  weight: number
  /** Whether it is known by a given name only. */
  given: boolean
  /** Its foremost full forms by language, as far as they were asked for since it last grew. */
  leads: Map<Language, Name[]> | undefined
}

export function profileOf(sense: Sense): Profile {
  const profile: Profile = {
    longs: new Map(),
    shorts: new Map(),
    definitions: [],
    senses: [sense],
    weight: sense.statements.length,
    given: sense.given,
    leads: undefined,
  }
  const weight = sense.statements.length
  if (!sense.head) add(sense.short ? profile.shorts : profile.longs, sense.term, weight)
  for (const long of sense.longs) add(profile.longs, long, weight)
  for (const name of [sense.term, ...sense.longs]) {
    const short = shortWithin.exec(name.text)?.[1]
    if (short !== undefined)
      add(
        profile.shorts,
        foldName(short, (text) => text),
        weight,
      )
  }
  let texts: Map<string, number> | undefined
  for (const { aliases, definition } of sense.statements) {
    for (const { name, kind } of aliases) {
      if (kind === 'abbreviation' || name.acronym) add(profile.shorts, name, 1)
    }
    if (definition === '') continue
    texts ??= new Map()
    texts.set(definition, (texts.get(definition) ?? 0) + 1)
  }
  if (texts === undefined) return profile
  const ranked = [...texts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
  for (const [text] of ranked) profile.definitions.push(new Wording(text))
  return profile
}

/** An abbreviation with the word for its kind behind it, `MoE模型`, `VIX指数`: it stands for the thing as the abbreviation does. */
const shortWithin = /^([A-Z][A-Za-z0-9&-]{1,6}[A-Z0-9]) ?(?:指数|模型|指标|数据|协议)$/u

function add(names: Map<string, Weighed>, name: Name, weight: number): void {
  const known = names.get(name.key)
  if (known === undefined) names.set(name.key, { name, weight })
  else known.weight += weight
}

function addWithin(names: Map<string, Weighed>, name: Name, weight: number): void {
  if (names.size < mostNames || names.has(name.key)) add(names, name, weight)
}

/** Takes `other` into `profile`. */
export function absorb(profile: Profile, other: Profile): void {
  profile.leads = undefined
  for (const { name, weight } of other.longs.values()) addWithin(profile.longs, name, weight)
  for (const { name, weight } of other.shorts.values()) addWithin(profile.shorts, name, weight)
  for (const wording of other.definitions)
    if (profile.definitions.length < 2 * most) profile.definitions.push(wording)
  appendAll(profile.senses, other.senses)
  profile.weight += other.weight
  profile.given &&= other.given
}

/** How much the most similar definitions of two clusters have in common, 0 to 1; -1 where none of one script are there. */
export function definitionSimilarity(a: Profile, b: Profile): number {
  let best = -1
  for (const left of a.definitions) {
    for (const right of b.definitions) {
      if (left.chinese === right.chinese) best = Math.max(best, dice(left.tokens, right.tokens))
    }
  }
  return best
}

/** Whether in some language both have full forms and none of one reads like one of the other. */
export function contradict(a: Profile, b: Profile, languages = compared): boolean {
  for (const language of languages) {
    const left = leading(a, language)
    const right = leading(b, language)
    if (left.length > 0 && right.length > 0 && !anyAlike(left, right)) return true
  }
  return false
}

/** Whether some full form of one reads like one of the other. */
export function resemble(a: Profile, b: Profile): boolean {
  return compared.some((language) => anyAlike(leading(a, language), leading(b, language)))
}

/** Share of a name's pairs of characters that must stand in a definition for the definition to give the name. */
const given = 0.7

/** Whether a definition of one gives a Chinese name of the other: `NPU: 神经网络处理器，一种…` beside `NPU（神经网络处理器）`. */
export function namesOther(a: Profile, b: Profile): boolean {
  return gives(a, b) || gives(b, a)
}

function gives(a: Profile, b: Profile): boolean {
  return leading(b, 'zh').some(
    ({ key, tokens }) =>
      (key.length >= 4 &&
        a.definitions.some(
          ({ tokens: pairs }) => tokens.filter((pair) => pairs.has(pair)).length >= given * tokens.length,
        )) ||
      (key.length >= 2 && a.definitions.some(({ text }) => text.startsWith(key))),
  )
}

/** Whether their foremost English names read alike. */
export function sameEnglish(a: Profile, b: Profile): boolean {
  return anyAlike(leading(a, 'en').slice(0, 1), leading(b, 'en').slice(0, 1))
}

function anyAlike(left: readonly Name[], right: readonly Name[]): boolean {
  return left.some((x) => right.some((y) => alike(x, y)))
}

function leading(profile: Profile, language: Language): Name[] {
  profile.leads ??= new Map()
  let names = profile.leads.get(language)
  if (names === undefined) {
    names = findLeading(profile, language)
    profile.leads.set(language, names)
  }
  return names
}

function findLeading({ longs }: Profile, language: Language): Name[] {
  const all = [...longs.values()].filter(({ name }) => name.language === language)
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  const names = all.filter(({ weight }) => weight >= slip * total)
  names.sort((a, b) => b.weight - a.weight || (a.name.key < b.name.key ? -1 : 1))
  return names.slice(0, most).map(({ name }) => name)
}
