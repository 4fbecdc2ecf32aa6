import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity, type Profile, slip } from './profile.ts'
import { chief, share } from './share.ts'

/** So much must definitions have in common where a name says more in front, and where it says the kind behind. */
const sameThing = 0.3
const likeThing = 0.1
/** The part of all definitions that must say it, where one says more in front. */
const often = 0.25
const clauseEnd = /[，。；：,;:（(]/u
/** What a thing does says nothing of its kind: 能够处理多种数据. */
const verbal = /^(?:能|可|用|对|将|把|通过|使|让)/u
/** A bound on the work: longer names are sentences. */
const mostWords = 6
const mostCharacters = 16
/** What more groups are called is no name of any. */
const mostBearers = 12
const mostDefinitions = 60

/** A name that is another's, the rest, with something before or behind it. */
interface Longer {
  readonly name: Name
  readonly rest: string
  readonly added: string
  readonly before: boolean
}

/**
 * Groups of which one's name spells out what the other's definition says: whose or of what it is, `Polaris Atlas` of
 * `Atlas`, “Polaris 的地图服务”, or its kind, 双轨制度 of 双轨, “一种价格制度”.
 */
export function joinSpeltOut(clusters: ClusterSet): void {
  const byName = new Map<string, number[]>()
  const named: { readonly root: number; readonly name: Name }[] = []
  for (const root of clusters.roots()) {
    const profile = clusters.profile(root)
    for (const name of namesOf(profile)) {
      fileUnder(byName, name.key, root)
      if (share(profile, name) >= slip || profile.shorts.has(name.key)) named.push({ root, name })
    }
  }
  for (const { root, name } of named) {
    for (const one of longerThan(name, byName)) {
      const bearers = byName.get(one.rest) ?? []
      for (const other of bearers.length > mostBearers ? [] : bearers) {
        const [long, short] = [clusters.profile(root), clusters.profile(other)]
        if (long === short || !isChief(short, one)) continue
        const fits = one.before
          ? saysOfWhat(long, short, [one.added, ...otherNames(clusters, byName, one)])
          : saysKind(long, short, one)
        if (fits) clusters.join(other, root)
      }
    }
  }
}

function namesOf({ longs, shorts }: Profile): Name[] {
  return [...longs.values(), ...shorts.values()]
    .map(({ name }) => name)
    .filter(({ language }) => language === 'en' || language === 'zh')
}

/** The name in two, both of two characters at least, wherever a part of it is somebody's name. */
function* longerThan(name: Name, byName: ReadonlyMap<string, unknown>): Generator<Longer> {
  const parts = name.language === 'en' ? name.tokens : [...name.key]
  if (parts.length > (name.language === 'en' ? mostWords : mostCharacters)) return
  for (let at = 1; at < parts.length; at += 1) {
    const [front, back] = [parts.slice(0, at).join(''), parts.slice(at).join('')]
    if (front.length < 2 || back.length < 2) continue
    if (byName.has(back)) yield { name, rest: back, added: front, before: true }
    if (byName.has(front)) yield { name, rest: front, added: back, before: false }
  }
}

/** Whether the name without what is added is what the group is called most. */
function isChief(profile: Profile, { rest, name: { language } }: Longer): boolean {
  const long = profile.longs.get(rest)
  if (long !== undefined) return long.name.language === language && share(profile, long.name) >= chief
  const short = profile.shorts.get(rest)
  return short !== undefined && short.name.language === language && 2 * short.weight >= profile.weight
}

/** Whether enough definitions of the shorter name speak of what the longer one has in front. */
function saysOfWhat(long: Profile, short: Profile, words: readonly string[]): boolean {
  if (definitionSimilarity(long, short) < sameThing) return false
  const texts = definitionsOf(short)
  const telling = texts.filter((text) => words.some((word) => speaksOf(text, word)))
  return telling.length > 0 && telling.length >= often * texts.length
}

/** Whether a definition of the shorter name says of what kind it is by the word that the longer one has behind. */
function saysKind(long: Profile, short: Profile, { added, name }: Longer): boolean {
  const similarity = definitionSimilarity(long, short)
  if (similarity >= 0 && similarity < likeThing) return false
  return definitionsOf(short).some((text) => {
    const clause = text.split(clauseEnd, 1)[0]!.replace(/(?:的名称|名称|之一)$/u, '')
    return clause.endsWith(added) && !verbal.test(clause) && !text.includes(name.key)
  })
}

/** What is added, by the chief names of what is called so: 北极星 for Polaris. */
function otherNames(
  clusters: ClusterSet,
  byName: ReadonlyMap<string, readonly number[]>,
  { added }: Longer,
): string[] {
  return (byName.get(added) ?? []).flatMap((root) => {
    const profile = clusters.profile(root)
    return namesOf(profile).flatMap((name) =>
      name.key.length > 1 && share(profile, name) >= chief ? [name.key] : [],
    )
  })
}

function definitionsOf({ senses }: Profile): string[] {
  const texts: string[] = []
  for (const { statements } of senses) {
    for (const { statement } of statements) {
      if (statement.definition !== null) texts.push(statement.definition.toLowerCase())
      if (texts.length === mostDefinitions) return texts
    }
  }
  return texts
}

/** Latin words are looked for as words: `ai` is not in `maintain`. */
function speaksOf(text: string, word: string): boolean {
  if (!/^[a-z\d]+$/u.test(word)) return text.includes(word)
  const words: readonly string[] = text.match(/[a-z\d]+/gu) ?? []
  return words.includes(word)
}
