import type { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity, otherThing } from './profile.ts'
import { stem } from './word-forms.ts'

/** So many words of a name may end in another one: `Small and Medium-sized Businesses`, `… Enterprises`. */
const manyWords = 4
/** A bound on the work: no more groups of one name are compared. */
const mostCompared = 12

interface Named {
  readonly root: number
  readonly chinese: readonly string[]
}

/**
 * Groups whose English names are forms of the same words, and whose Chinese names are the same or differ in one character
 * that stands inside: 等权指数（Equal-Weighted Index）, 等权重指数（Equal Weight Index）; 约翰·肯尼迪, 约翰·F·肯尼迪.
 */
export function joinForms(clusters: ClusterSet): void {
  const byWords = new Map<string, Named[]>()
  for (let root = 0; root < clusters.senses.length; root += 1) {
    if (clusters.root(root) !== root) continue
    const names = [...clusters.profile(root).longs.values()].map(({ name }) => name)
    const chinese = names.flatMap(({ language, key }) => (language === 'zh' ? [key] : []))
    if (chinese.length === 0) continue
    for (const words of new Set(names.flatMap(wordsOf))) {
      const known = byWords.get(words)
      if (known === undefined) byWords.set(words, [{ root, chinese }])
      else known.push({ root, chinese })
    }
  }
  for (const named of byWords.values()) {
    for (const [at, one] of named.slice(0, mostCompared).entries()) {
      for (const other of named.slice(at + 1, mostCompared))
        if (areOne(clusters, one, other)) clusters.join(one.root, other.root)
    }
  }
}

/** What forms of an English name of several words have in common: their stems, single letters left out; of a long name, all but the last. */
function wordsOf({ language, tokens }: Name): string[] {
  if (language !== 'en' || tokens.length < 2) return []
  const stems = tokens.filter((token) => token.length > 1).map(stem)
  if (stems.length < 2) return []
  return [stems.join(' '), ...(stems.length > manyWords ? [`${stems.slice(0, -1).join(' ')} …`] : [])]
}

function areOne(clusters: ClusterSet, a: Named, b: Named): boolean {
  const [left, right] = [clusters.profile(a.root), clusters.profile(b.root)]
  if (left === right) return false
  if (!a.chinese.some((x) => b.chinese.some((y) => x === y || hasOneMore(x, y) || hasOneMore(y, x))))
    return false
  const similarity = definitionSimilarity(left, right)
  return similarity < 0 || similarity >= otherThing
}

/** Whether the longer name is the shorter one with a character put in, neither in front nor behind. */
function hasOneMore(short: string, long: string): boolean {
  if (short.length < 3 || long.length !== short.length + 1) return false
  let same = 0
  while (short[same] === long[same]) same += 1
  return same > 0 && same < short.length && short.slice(same) === long.slice(same + 1)
}
