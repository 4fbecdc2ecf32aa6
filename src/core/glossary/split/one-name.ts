import { isAcronym, isAcronymOf } from '../kinds/initials.ts'
import { isLatinName } from './latin-name.ts'

/**
 * Whether commas and slashes in Latin letters stand inside one name (`Earnings Before Interest, Taxes, …`, `Heads I win,
 * tails you lose`, `Getting/Giving Information`) and part no names (`Large Language Model, LLM`).
 */
export function isOneName(term: string, text: string): boolean {
  const parts = text
    .split(/[,;/|]| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return isLatinName(text)
  if (isAcronymOf(term, text)) return true
  // A2/AD, HIV/AIDS: acronyms only are one.
  if (!text.includes(',') && parts.every((part) => isAcronym(part))) return true
  if (parts.some((part) => isAcronym(part) || part === term)) return false
  if (isAcronymOf(parts[1]!, parts[0]!) || isAcronymOf(parts[0]!, parts[1]!)) return false
  if (areNamesApart(term, text)) return false
  return text.includes(',') || text.includes(' ') ? !/ [/|] | - |;/.test(text) : false
}

/**
 * Whether a slash in Latin letters parts two names: spaces round it, or a whole name on either side (`Basket Lift/Cherry Picker`,
 * `Stock/Common Stock`, `flatter/lighter`, not `Documenting/Recording Information`). None does where the term has one too.
 */
export function areNamesApart(term: string, text: string): boolean {
  if (!text.includes('/') || text.includes(',') || term.includes('/') || isAcronym(term)) return false
  if (/[^ ] [/|] [^ ]/.test(text)) return true
  const parts = text.split('/')
  const [one, other] = parts
  // P/E: a letter beside the slash is a part of one name.
  if (parts.length !== 2 || /(?:^|[^A-Za-z])[A-Za-z]\/|\/[A-Za-z](?:[^A-Za-z]|$)/.test(text)) return false
  if (parts.every((part) => isAcronym(part))) return false
  if (!text.includes(' ')) return parts.every((part) => part.length > 3)
  return other!.endsWith(` ${one}`) || parts.every((part) => /[^ ][ -][^ ]/.test(part))
}
