import { isAcronymOf } from '../kinds/initials.ts'
import { scriptOf } from '../script.ts'
import { bySegments } from './by-segments.ts'
import { isClassOf } from './class-of.ts'
import { enumerationEnd } from './enumeration.ts'
import { isLatinName } from './latin-name.ts'
import { aliasOfMark, readMark } from './marks.ts'
import { namesOf } from './names-of.ts'
import { isOnlyName } from './only-name.ts'
import { isPersonRole } from './person-role.ts'
import type { GlossName, Split } from './split.ts'

/** What stands before a colon is a name as long as it is short. */
const longestHead = 90

/** `Alias: text`, `A, B: text`, `EPS: Earnings Per Share: 每股盈利`. */
export function atColon(term: string, text: string): Split | undefined {
  const colon = findColon(text)
  if (colon < 0 || colon > longestHead) return undefined
  // The colon of a foreign title parts it from its subtitle.
  if (/^[《〈]/.test(term) && scriptOf(text) === 'latin' && !partsNames(text, colon)) return undefined
  const head = text.slice(0, colon).trim()
  const rest = text.slice(colon + 1).trim()
  if (head === '' || rest === '') return bySegments(term, head || rest)
  const marked = readMark(head)
  if (marked && !/[，,；;]/.test(head)) {
    const { aliases, definition } = afterColon(term, [marked], rest)
    return { aliases: [marked, ...aliases], definition }
  }
  if (readMark(`${head}：${rest}`)) return bySegments(term, text)
  const names = namesOf(term, head)
  if (!names) return undefined
  // `Polymarket（预测市场平台: 一个…）`: the head classes the term; the whole gloss is its definition.
  if (isClassOf(term, head) || isPersonRole(term, head)) return { aliases: [], definition: text }
  const { aliases, definition } = afterColon(term, names, rest)
  return { aliases: [...names, ...aliases], definition }
}

/** Whether a colon in Latin letters ends a short form of what follows, or what follows begins as no subtitle does. */
function partsNames(text: string, colon: number): boolean {
  const rest = text.slice(colon + 1).trim()
  return isAcronymOf(text.slice(0, colon).trim(), rest) || /^(?:[Aa]n?|[Tt]he) [a-z]/.test(rest)
}

/** What follows the colon: further names at its start, then the definition. */
function afterColon(term: string, names: readonly GlossName[], rest: string): Split {
  const colon = findColon(rest)
  if (colon > 0 && colon < longestHead) {
    const head = rest.slice(0, colon).trim()
    if (isLatinName(head) && scriptOf(head) === 'latin') {
      const name = { text: head }
      const inner = afterColon(term, [...names, name], rest.slice(colon + 1).trim())
      return { aliases: [name, ...inner.aliases], definition: inner.definition }
    }
  }
  const known = [term, ...names.map((name) => name.text)]
  if (isOnlyName(term, known.slice(1), rest) && !isPersonRole(term, rest))
    return { aliases: [{ text: rest }], definition: null }
  const comma = enumerationEnd(term, rest, 0) || rest.search(/[，,；;]/)
  if (comma > 0) {
    const head = rest.slice(0, comma).trim()
    const tail = rest.slice(comma + 1).trim()
    const marked = aliasOfMark(head)
    if (marked) return { aliases: [marked], definition: tail }
    if (isFurtherName(head, tail, known)) return { aliases: [{ text: head }], definition: tail }
  }
  const marked = aliasOfMark(rest)
  return marked ? { aliases: [marked], definition: null } : { aliases: [], definition: rest }
}

/** A name in Latin letters before a Chinese explanation, or one that the names so far abbreviate. */
function isFurtherName(head: string, tail: string, known: readonly string[]): boolean {
  if (!isLatinName(head) || known.includes(head)) return false
  return scriptOf(tail) === 'han' || known.some((name) => isAcronymOf(name, head) || isAcronymOf(head, name))
}

/** The first colon that parts a name from its text: none in an address, a time or a ratio. */
function findColon(text: string): number {
  return text.search(/：|:(?!\/|(?<=\d:)\d)/)
}
