import { foldName } from '../names/fold-name.ts'

const han = /[\u3400-\u9fff]/
const titleBefore =
  /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|President|Senator|Sen|Rep|Sir|Judge|Captain|Minister|Coach|Doctor|医生|博士|教授|律师|记者|主持人|嘉宾)\.? ?/i
const titleAfter =
  /(?:医生|醫師|医师|醫生|博士|教授|律师|老师|老師|先生|女士|参议员|议员|总统|主席|部长|同学)$/

/** A name without the title before or after it. */
export function bareName(name: string): string {
  const bare = name.replace(titleBefore, '').replace(titleAfter, '').trim()
  return bare === '' ? name : bare
}

/** The parts of a name without its title, folded. */
export const nameParts = (name: string): string[] =>
  bareName(name)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s·•・]/)
    .filter(Boolean)

/** Whether one name is part of the other: `Bruce` of `Bruce Liu`, `艾米莉亚` of `艾米莉亚·托马斯`, `Dr. Martin` of `Martin Picard`. */
export function isShorterForm(short: string, long: string): boolean {
  return areShorterParts(nameParts(short), nameParts(long))
}

/** The same of names already taken apart, where each is asked about many times. */
export function areShorterParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.length >= b.length) return a.length > 0 && a.join(' ') === b.join(' ')
  return a.every((part) => part.length > 1 && b.includes(part))
}

/** Edits (insert, delete, replace) from one string to the other; `limit + 1` as soon as there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return Math.min(row[b.length]!, limit + 1)
}

/** Whether a rare spelling is a slip for a frequent one: one character off in a Chinese name, up to two in a Latin one. */
export function isMisspelling(rare: string, frequent: string): boolean {
  const cjk = han.test(frequent)
  if (cjk !== han.test(rare)) return false
  if (/\d/.test(rare + frequent)) return false
  if (cjk) return isChineseSlip(foldName(rare), foldName(frequent))
  if (frequent.length < 7) return false
  const limit = frequent.length >= 12 ? 3 : 2
  return (
    rare[0]?.toLowerCase() === frequent[0]?.toLowerCase() &&
    editDistance(rare.toLowerCase(), frequent.toLowerCase(), limit) <= limit
  )
}

function isChineseSlip(rare: string, frequent: string): boolean {
  if (frequent.length < 2 || rare.length < 2) return false
  if (rare.length === frequent.length)
    return frequent.length >= 3 && rare[0] === frequent[0] && editDistance(rare, frequent, 1) === 1
  return editDistance(rare, frequent, 1) === 1 && (frequent.length >= 3 || rare.includes(frequent))
}

/** Whether two full Latin names differ in the surname alone, by at most two letters: `Dana Freeberg`, `Dana Friedberg`. */
export function isMisspeltSurname(one: string, other: string): boolean {
  if (han.test(one + other)) return false
  const a = nameParts(one)
  const b = nameParts(other)
  if (a.length < 2 || a.length !== b.length) return false
  const odd = a.findIndex((part, i) => part !== b[i])
  if (odd !== a.length - 1) return false
  const [short, long] = [a[odd]!, b[odd]!]
  return Math.min(short.length, long.length) >= 6 && short[0] === long[0] && editDistance(short, long, 2) <= 2
}
