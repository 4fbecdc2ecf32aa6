import type { AliasKind } from '../../../model/glossary-entry.ts'
import { pinyinInitials } from '../pinyin-initials.ts'
import { countLetters, scriptOf } from '../script.ts'
import { hasInitials, isAcronym, isAcronymOf, isShortenedHan, longFormWithin } from './initials.ts'

/** What an alias is to its term, by script, initials and length. */
export function aliasKind(term: string, alias: string): AliasKind {
  const latinTerm = scriptOf(term) === 'latin'
  const latinAlias = scriptOf(alias) === 'latin'
  if (latinTerm) return latinAlias ? kindInLatin(term, alias) : 'translation'
  if (latinAlias) return kindOfLatin(term, alias)
  return kindInHan(term, alias)
}

/** A name made longer at one end (人工智能技术) is another name; one filled in between its characters was short. */
function kindInHan(term: string, alias: string): AliasKind {
  if (isForeign(term) !== isForeign(alias)) return 'translation'
  if (alias.includes(term))
    return alias.startsWith(term) && alias.length === term.length + 1 ? 'expansion' : 'name'
  if (isShortenedHan(term, alias)) return 'expansion'
  return isShortenedHan(alias, term) ? 'abbreviation' : 'name'
}

function kindInLatin(term: string, alias: string): AliasKind {
  if (alias.length > term.length) {
    // `Ann`, `Ann Norton`: a name in full has the letters of its part.
    if (!isAcronym(term) && alias.split(' ').includes(term)) return 'name'
    if (isAcronymOf(term, alias) || (isAcronym(term) && alias.includes(' '))) return 'expansion'
    return capitalRuns(term).some((run) => hasInitials(alias, run)) ? 'expansion' : 'name'
  }
  return isAcronymOf(alias, term) || (isAcronym(alias) && term.includes(' ')) ? 'abbreviation' : 'name'
}

function kindOfLatin(term: string, alias: string): AliasKind {
  const parts: readonly string[] = term.match(/[A-Za-z][\w./+-]*/g) ?? []
  if (parts.some((part) => hasInitials(alias, part) || spellsOut(term, alias, part))) return 'expansion'
  if (parts.length > 1 && alias.split(' ').every((word) => parts.includes(word))) return 'name'
  if (parts.includes(alias)) return 'abbreviation'
  return isAcronym(alias) && abbreviates(term, alias) ? 'abbreviation' : 'translation'
}

/**
 * Whether an alias holds the long form of an abbreviation that stands in a Chinese term, the rest rendered: `核心ABC`, `CRM工具`. What
 * comes after its Chinese name is only named beside it: `市盈率PE`.
 */
function spellsOut(term: string, alias: string, part: string): boolean {
  if (!/^[A-Z]{2,}$/.test(part) || (part.length === 2 && !term.startsWith(part))) return false
  const place = longFormWithin(alias, part)
  return place === 'last' || (place === 'first' && !term.endsWith(part))
}

/** Capitals that are a brand's name in its own right (BYD by its sounds, NVIDIA, LiDAR) abbreviate nothing. */
function abbreviates(term: string, alias: string): boolean {
  if (alias.length > 4 && term.length < alias.length) return false
  return term.length > 4 || pinyinInitials(term) !== alias.toLowerCase()
}

/** A Chinese name that is Latin for the most part (Swift系统, Mobility业务) is in the other language. */
function isForeign(name: string): boolean {
  const { han, latin } = countLetters(name)
  return latin > 2 * han
}

/** Two capitals and more in a row, GPT of ChatGPT, and words that hold two, SaaS. */
function capitalRuns(term: string): readonly string[] {
  return term.match(/[A-Z]{2,}|[A-Z][a-z]+[A-Z]\b/g) ?? []
}
