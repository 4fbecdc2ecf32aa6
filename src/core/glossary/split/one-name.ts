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
  return text.includes(',') || text.includes(' ') ? !/ [/|] | - |;/.test(text) : false
}
