import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity, otherThing, type Profile, slip } from './profile.ts'
import { share } from './share.ts'
import { stem } from './word-forms.ts'

/** Fewer words, and fewer Chinese characters, are what many things are called. */
const fewestWords = 2
const fewestCharacters = 3
/** Longer names are sentences. */
const mostWords = 8
/** What more groups are called is no name of any. */
const mostBearers = 12
const particles = new Set('of the and in for to a an on by with from at'.split(' '))
const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/**
 * Groups of which the one says more in English, the other in Chinese: 滨海公路（Northern Coast Road）, 北方滨海公路（Coast Road）.
 * What each leaves out is understood; the rest of both names is the same.
 */
export function joinCrossed(clusters: ClusterSet): void {
  const byWords = new Map<string, number[]>()
  const named: { readonly root: number; readonly words: readonly string[] }[] = []
  for (const root of clusters.roots()) {
    for (const name of ownNames(clusters.profile(root), 'en')) {
      const words = stemsOf(name)
      if (words.length < fewestWords || words.length > mostWords) continue
      fileUnder(byWords, words.join(' '), root)
      named.push({ root, words })
    }
  }
  for (const { root, words } of named) {
    for (const fewer of shortenings(words)) {
      const bearers = byWords.get(fewer) ?? []
      for (const other of bearers.length > mostBearers ? [] : bearers) {
        const [long, short] = [clusters.profile(root), clusters.profile(other)]
        if (long !== short && areOne(long, short)) clusters.join(other, root)
      }
    }
  }
}

function ownNames(profile: Profile, language: Name['language']): Name[] {
  return [...profile.longs.values()]
    .map(({ name }) => name)
    .filter((name) => name.language === language && share(profile, name) >= slip)
}

function stemsOf({ tokens }: Name): string[] {
  return tokens.filter((token) => !particles.has(token)).map(stem)
}

/** The words without some in front or behind, or without one inside. */
function* shortenings(words: readonly string[]): Generator<string> {
  for (let at = 1; at <= words.length - fewestWords; at += 1) {
    yield words.slice(at).join(' ')
    yield words.slice(0, -at).join(' ')
  }
  if (words.length <= fewestWords) return
  for (let at = 1; at < words.length - 1; at += 1) yield words.toSpliced(at, 1).join(' ')
}

function areOne(long: Profile, short: Profile): boolean {
  const similarity = definitionSimilarity(long, short)
  if (similarity >= 0 && similarity < otherThing) return false
  return ownNames(long, 'zh').some((few) => ownNames(short, 'zh').some((many) => saysMore(many, few)))
}

/** Whether a Chinese name has all characters of another and more of them. */
function saysMore(many: Name, few: Name): boolean {
  const [all, own] = [many, few].map(({ key }) => [...withDigits(key)])
  if (own!.length < fewestCharacters || all!.length <= own!.length) return false
  return own!.every((character) => {
    const at = all!.indexOf(character)
    if (at >= 0) all!.splice(at, 1)
    return at >= 0
  })
}

/** 十年期 as 10年期. */
function withDigits(key: string): string {
  return key.replace(/[〇一二三四五六七八九十]/gu, (digit) => String(digits.indexOf(digit)))
}
