import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity, otherThing, type Profile } from './profile.ts'
import { chief, share } from './share.ts'
import { stem } from './word-forms.ts'

/** So many words of a name may end in another one: `Small and Medium-sized Businesses`, `… Enterprises`. */
const manyWords = 4
/** A word that says what is done, no one who does it: `Tokenize`, `Tokenization`. */
const longWord = /^\p{L}{6,}(?<!er|or|ist)$/u
/** Definitions that have so much in common are of one thing, whatever it is called in Chinese. */
const sameDefinition = 0.3
/** A bound on the work: no more groups of one name are compared. */
const mostCompared = 12

interface Named {
  readonly root: number
  readonly chinese: readonly string[]
}

/**
 * Groups whose English names are forms of one word, defined alike; or of the same words, where the Chinese names are the
 * same or differ in one character that stands inside: 等权指数（Equal-Weighted Index）, 等权重指数（Equal Weight Index）; 约翰·肯尼迪, 约翰·F·肯尼迪.
 */
export function joinForms(clusters: ClusterSet): void {
  const byWords = new Map<string, Named[]>()
  for (const root of clusters.roots()) {
    const profile = clusters.profile(root)
    const names = [...profile.longs.values()].map(({ name }) => name)
    const chinese = names.flatMap(({ language, key }) => (language === 'zh' ? [key] : []))
    for (const words of new Set(names.flatMap((name) => wordsOf(name, profile))))
      fileUnder(byWords, words, { root, chinese })
  }
  for (const [words, named] of byWords) {
    for (const [at, one] of named.slice(0, mostCompared).entries()) {
      for (const other of named.slice(at + 1, mostCompared))
        if (areOne(clusters, one, other, words)) clusters.join(one.root, other.root)
    }
  }
}

/** What forms of an English name have in common: their stems, single letters left out; of a long name, all but the last. */
function wordsOf(name: Name, profile: Profile): string[] {
  const { language, tokens } = name
  if (language !== 'en') return []
  if (tokens.length === 1)
    return longWord.test(tokens[0]!) && share(profile, name) >= chief ? [stem(tokens[0]!)] : []
  const stems = tokens.filter((token) => token.length > 1).map(stem)
  if (stems.length < 2) return []
  return [stems.join(' '), ...(stems.length > manyWords ? [`${stems.slice(0, -1).join(' ')} …`] : [])]
}

function areOne(clusters: ClusterSet, a: Named, b: Named, words: string): boolean {
  const [left, right] = [clusters.profile(a.root), clusters.profile(b.root)]
  if (left === right) return false
  const similarity = definitionSimilarity(left, right)
  if (!words.includes(' ')) return similarity >= sameDefinition
  if (similarity >= 0 && similarity < otherThing) return false
  return a.chinese.some((x) => b.chinese.some((y) => x === y || hasOneMore(x, y) || hasOneMore(y, x)))
}

/** Whether the longer name is the shorter one with a character put in, neither in front nor behind. */
function hasOneMore(short: string, long: string): boolean {
  if (short.length < 3 || long.length !== short.length + 1) return false
  let same = 0
  while (short[same] === long[same]) same += 1
  return same > 0 && same < short.length && short.slice(same) === long.slice(same + 1)
}
