import type { ClusterSet } from './cluster-set.ts'
import type { Name } from './fold-name.ts'
import { definitionSimilarity } from './profile.ts'

/** Definitions with so much in common allow a kind to be left out; of kinds that are made of things, 标普500指数 of 标普500, more is asked. */
const kindred = 0.15
const same = 0.5

/** Words that say what kind of thing a name is of, in both languages, and how alike the definitions must be. */
const kinds: readonly (readonly [chinese: string, english: RegExp, least: number])[] = [
  ['算法', /^algorithm$/u, kindred],
  ['系统', /^system$/u, kindred],
  ['技术', /^(?:technology|technique)$/u, kindred],
  ['工具', /^tool$/u, kindred],
  ['能力', /^(?:ability|capability)$/u, kindred],
  ['模型', /^model$/u, kindred],
  ['原理', /^principle$/u, kindred],
  ['协议', /^protocol$/u, kindred],
  ['理论', /^theory$/u, same],
  ['指数', /^index$/u, same],
  ['大盘', /^index$/u, same],
  ['电子', /^electronic$/u, same],
]

/**
 * Groups of which one adds in both languages what kind of thing it is, and that are defined alike: 反向传播（Backpropagation）,
 * 反向传播算法（Backpropagation Algorithm）.
 */
export function joinWithKind(clusters: ClusterSet): void {
  const byName = new Map<string, number[]>()
  const longer: {
    readonly root: number
    readonly chinese: string
    readonly english: string
    readonly least: number
  }[] = []
  for (let root = 0; root < clusters.senses.length; root += 1) {
    if (clusters.root(root) !== root) continue
    const { longs, definitions } = clusters.profile(root)
    if (definitions.length === 0) continue
    const names = [...longs.values()].map(({ name }) => name)
    for (const name of names) {
      if (name.language === 'en') file(byName, name.key, root)
    }
    for (const short of namesWithoutKind(names)) longer.push({ root, ...short })
  }
  for (const { root, chinese, english, least } of longer) {
    for (const other of byName.get(english) ?? []) {
      const [long, short] = [clusters.profile(root), clusters.profile(other)]
      if (long === short || !short.longs.has(chinese)) continue
      if (definitionSimilarity(long, short) >= least) clusters.join(other, root)
    }
  }
}

/** Each Chinese name with each English one, both without the word for the same kind. */
function* namesWithoutKind(
  names: readonly Name[],
): Generator<{ chinese: string; english: string; least: number }> {
  for (const { language, key } of names) {
    if (language !== 'zh') continue
    for (const [kind, word, least] of kinds) {
      if (!key.endsWith(kind) || key.length < kind.length + 2) continue
      for (const { language: other, tokens } of names) {
        if (other !== 'en' || tokens.length < 2 || !word.test(tokens.at(-1)!)) continue
        yield { chinese: key.slice(0, -kind.length), english: tokens.slice(0, -1).join(''), least }
      }
    }
  }
}

function file(index: Map<string, number[]>, key: string, root: number): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [root])
  else known.push(root)
}
