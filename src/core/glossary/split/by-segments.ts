import { appendAll } from '../../../model/append-all.ts'
import { isAcronymOf } from '../kinds/initials.ts'
import { opensExample } from '../rejections/example.ts'
import { countLetters, hasHan, scriptOf } from '../script.ts'
import { trimBoth } from '../trim-characters.ts'
import { isDescription } from './description.ts'
import { enumerationEnd, spellsOut } from './enumeration.ts'
import { isLatinName } from './latin-name.ts'
import { aliasOfMark, readMark } from './marks.ts'
import { areNamesApart, isOneName } from './one-name.ts'
import { isPersonRole, namedAfterOffice } from './person-role.ts'
import type { GlossName, Split } from './split.ts'

const quotes = ' “”‘’"\''

/** Without a colon: names as long as there are any, the rest is the definition. */
export function bySegments(term: string, text: string): Split {
  if (isPersonRole(term, text.split(/[，,；;]/, 1)[0]!.trim())) return { aliases: [], definition: text }
  const person = namedAfterOffice(term, text)
  if (person) return { aliases: [{ text: person.name }], definition: person.office }
  if (/^[《〈]/.test(term) && scriptOf(text) === 'latin') return { aliases: [{ text }], definition: null }
  if (scriptOf(text) === 'latin' && !/[，、；]/.test(text) && isOneName(term, text))
    return { aliases: [readMark(text) ?? { text }], definition: null }
  if (isWording(term, text) || isSentence(term, text)) return { aliases: [{ text }], definition: null }
  if (spellsOut(term, text)) return { aliases: [{ text }], definition: null }
  const either = eitherName(term, text)
  if (either) return { aliases: either.map((name) => ({ text: name.trim() })), definition: null }
  const aliases: GlossName[] = []
  let from = 0
  while (from < text.length) {
    const end = enumerationEnd(term, text, from) || segmentEnd(text, from)
    const segment = trimBoth(text.slice(from, end), quotes)
    const listed = namesListed(segment)
    if (listed) {
      appendAll(aliases, listed)
      from = end + 1
      continue
    }
    const name = aliasOfMark(segment) ?? (isName(term, segment, aliases) ? { text: segment } : undefined)
    if (!name) break
    aliases.push(name)
    from = end + 1
  }
  const rest = text.slice(from).trim()
  // A sentence in Latin letters has commas too: one name and a lower-case rest are one phrase.
  if (rest && aliases.length > 0 && scriptOf(text) === 'latin' && !isLatinName(rest))
    return scriptOf(term) === 'han'
      ? { aliases: [{ text }], definition: null }
      : { aliases: [], definition: text }
  // What comes after a name may be an example of it only.
  const isExample = aliases.length > 0 && opensExample(rest)
  return { aliases, definition: isExample ? null : rest || null }
}

/** A saying and its Chinese, commas and all: `move fast and break things（快速行动，打破常规）`. */
function isSentence(term: string, text: string): boolean {
  const words = term.split(' ')
  const small = words.filter((word) => /^[a-z]/.test(word)).length
  if (words.length < 3 || (small < 2 && !term.includes(',')) || scriptOf(term) !== 'latin') return false
  const { han } = countLetters(text)
  return han >= words.length && han <= words.length * 3 && /^[\p{Script=Han}，！？。]+$/u.test(text)
}

/** `gap（差距/鸿沟）`, `Nobody / No One`: names that a slash parts and nothing else. */
function eitherName(term: string, text: string): string[] | undefined {
  if (scriptOf(text) === 'latin') {
    const parted = scriptOf(term) === 'han' && !/[，、；;|]/.test(text) && areNamesApart(term, text)
    return parted ? text.split('/') : undefined
  }
  if (scriptOf(term) !== 'latin' || term.includes('/') || !eitherHan.test(text)) return undefined
  const names = text.split('/')
  return names.some((name) => isDescription(term, name)) ? undefined : names
}

const eitherHan = /^\p{Script=Han}{1,8}\/\p{Script=Han}{1,8}$/u

/** `曾用名Clawdbot、Moltbot`: a mark and several names in Latin letters. */
function namesListed(segment: string): GlossName[] | undefined {
  const [first, ...more] = segment.split('、')
  const marked = more.length > 0 && first ? readMark(first) : undefined
  const names = [marked, ...more.map((text) => ({ text: text.trim() }))]
  return marked && names.every((name) => name && /^[\w.&-][\w\s.&-]*$/.test(name.text))
    ? (names as GlossName[])
    : undefined
}

function segmentEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if ('，；;/|'.includes(text[i]!) && !(text[i] === '/' && !hasHan(text))) return i
    if (text[i] === ',' && !/\d/.test(text[i + 1] ?? '')) return i
    if (text.startsWith(' - ', i) || text.startsWith(' – ', i)) return i + 1
  }
  return text.length
}

function isName(term: string, segment: string, before: readonly GlossName[]): boolean {
  if (scriptOf(segment) === 'latin') return isLatinName(segment)
  if (before.some((name) => hasHan(name.text))) return false
  return !isDescription(term, segment)
}

/** The original wording of a Chinese phrase, clause or not: `香港已经玩完（Hong Kong is over）`. An article opens an explanation. */
function isWording(term: string, text: string): boolean {
  if (scriptOf(term) !== 'han' || scriptOf(text) !== 'latin' || /[:：，、；]/.test(text)) return false
  if (areNamesApart(term, text)) return false
  const [short, long] = text.split(' - ')
  if (long && isAcronymOf(short!, long)) return false
  return isOneName(term, text) || (!text.includes(',') && !/^(?:an?|one of) [a-z]+ [a-z]+ /.test(text))
}
