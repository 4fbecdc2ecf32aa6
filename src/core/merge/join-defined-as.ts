import type { ClusterSet } from './cluster-set.ts'
import { fileUnder } from './file-under.ts'
import type { Name } from './fold-name.ts'
import type { Profile } from './profile.ts'
import { editDistance } from './similarity.ts'

const clauseEnd = /[，。；：,;:（(]/u
const joiner = /[\s·・•‧_-]+/gu
/** A Chinese name of such a length is seldom a kind of thing. */
const fewestCharacters = 4
/** Letters that are seldom two things', and that a longer word must have for two to be taken for a slip. */
const fewestLetters = 3
const longWord = 8
const slips = 2
/** A bound on the work. */
const mostDefinitions = 12

/**
 * Groups of which the one's definition begins with the other's Chinese name, and whose English names agree: RWLC “潮汐水位控制，…”
 * beside 潮汐水位控制（River Water Level Control）. Without that the name may be that of a kind.
 */
export function joinDefinedAs(clusters: ClusterSet): void {
  const byName = new Map<string, number[]>()
  for (const root of clusters.roots()) {
    for (const { name } of clusters.profile(root).longs.values()) {
      if (name.language === 'zh' && name.key.length >= fewestCharacters) fileUnder(byName, name.key, root)
    }
  }
  for (const root of clusters.roots()) {
    for (const clause of firstClauses(clusters.profile(root))) {
      const bearers = byName.get(clause) ?? []
      if (bearers.length !== 1) continue
      const [profile, other] = [clusters.profile(root), clusters.profile(bearers[0]!)]
      if (profile !== other && namesAgree(profile, other)) clusters.join(bearers[0]!, root)
    }
  }
}

function firstClauses({ senses }: Profile): Set<string> {
  const clauses = new Set<string>()
  for (const { statements } of senses.slice(0, mostDefinitions)) {
    for (const { statement } of statements.slice(0, mostDefinitions)) {
      const [clause = ''] = (statement.definition ?? '').split(clauseEnd, 1)
      const key = clause.toLowerCase().replace(joiner, '')
      if (key.length >= fewestCharacters) clauses.add(key)
    }
  }
  return clauses
}

function namesAgree(a: Profile, b: Profile): boolean {
  const [left, right] = [latinNames(a), latinNames(b)]
  return left.some((x) => right.some((y) => abbreviates(x, y) || abbreviates(y, x) || isSlip(x, y)))
}

function latinNames({ longs, shorts }: Profile): Name[] {
  return [...longs.values(), ...shorts.values()].flatMap(({ name }) => (name.language === 'en' ? [name] : []))
}

/** Whether letters are the initials of a name's words, or one of its words. */
function abbreviates({ acronym, key }: Name, { tokens }: Name): boolean {
  if (!acronym || key.length < fewestLetters || tokens.length < 2) return false
  return tokens.includes(key) || tokens.map((token) => token[0]).join('') === key
}

function isSlip({ key: x }: Name, { key: y }: Name): boolean {
  const length = Math.min(x.length, y.length)
  return length >= longWord && Math.max(x.length, y.length) <= 80 && editDistance(x, y) <= slips
}
