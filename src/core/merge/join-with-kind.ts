import { chineseNames } from './chinese-names.ts'
import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
import { type Name, pairs } from './fold-name.ts'
import { definitionSimilarity, type Profile, slip } from './profile.ts'
import { share } from './share.ts'

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
  ['架构', /^architecture$/u, same],
  ['芯片', /^chip$/u, same],
  ['闪存', /^flash$/u, same],
  ['火箭', /^rocket$/u, same],
  ['分子', /^molecule$/u, same],
  ['概念', /^concept$/u, same],
  ['障碍', /^disorder$/u, same],
  ['公司', /^(?:company|startup)$/u, same],
  ['计划', /^(?:plan|program|programme|project)$/u, same],
]

/** So long must a short form be for a name with a kind to be looked for by it, `DNA` of `DNA Molecule`. */
const shortest = 3

/** A group's names, without the word for the same kind. */
interface Bare {
  readonly root: number
  readonly chinese: string
  readonly english: string
  readonly least: number
}

/**
 * Groups of which one adds in both languages what kind of thing it is, and that are defined alike: 反向传播（Backpropagation）,
 * 反向传播算法（Backpropagation Algorithm）.
 */
export function joinWithKind(clusters: ClusterSet): void {
  const byName = new Map<string, number[]>()
  const longer: Bare[] = []
  for (const root of clusters.roots()) {
    const { longs, shorts, definitions } = clusters.profile(root)
    if (definitions.length === 0) continue
    const names = [...longs.values()].map(({ name }) => name)
    for (const name of names) if (name.language === 'en') fileUnder(byName, name.key, root)
    for (const key of shorts.keys())
      if (key.length >= shortest && !longs.has(key)) fileUnder(byName, key, root)
    const own = names.filter((name) => share(clusters.profile(root), name) >= slip)
    for (const bare of namesWithoutKind(own)) longer.push({ root, ...bare })
  }
  for (const fits of [areOne, areNear]) {
    for (const bare of longer) {
      if (fits === areNear && clusters.root(bare.root) !== bare.root) continue
      for (const other of byName.get(bare.english) ?? []) {
        const [long, short] = [clusters.profile(bare.root), clusters.profile(other)]
        if (long !== short && fits(long, short, bare)) clusters.join(other, bare.root)
      }
    }
  }
}

/** The Chinese name without the kind may be written in Latin letters, NAND闪存. */
function areOne(long: Profile, short: Profile, { chinese, english, least }: Bare): boolean {
  return (short.longs.has(chinese) || chinese === english) && definitionSimilarity(long, short) >= least
}

/** Where the definitions are the same, the Chinese name without the kind need only share two characters with another. */
function areNear(long: Profile, short: Profile, { chinese }: Bare): boolean {
  if (definitionSimilarity(long, short) < same) return false
  const names = chineseNames(short)
  return names.length === 0 || names.some((name) => pairs(name).some((pair) => chinese.includes(pair)))
}

/** Each Chinese name with each English one, both without the word for the same kind. */
function* namesWithoutKind(names: readonly Name[]): Generator<Omit<Bare, 'root'>> {
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
