import type { AliasKind } from '../../../model/glossary-entry.ts'
import { scriptOf } from '../script.ts'
import { hasInitials, isAcronym, isAcronymOf, isShortenedHan } from './initials.ts'

/** What an alias is to its term, by script, initials and length. */
export function aliasKind(term: string, alias: string): AliasKind {
  const latinTerm = scriptOf(term) === 'latin'
  const latinAlias = scriptOf(alias) === 'latin'
  if (latinTerm) return latinAlias ? kindInLatin(term, alias) : 'translation'
  if (latinAlias) return kindOfLatin(term, alias)
  if (isShortenedHan(term, alias)) return 'expansion'
  return isShortenedHan(alias, term) ? 'abbreviation' : 'name'
}

function kindInLatin(term: string, alias: string): AliasKind {
  if (alias.length > term.length) {
    return isAcronymOf(term, alias) || (isAcronym(term) && alias.includes(' ')) ? 'expansion' : 'name'
  }
  return isAcronymOf(alias, term) || (isAcronym(alias) && term.includes(' ')) ? 'abbreviation' : 'name'
}

function kindOfLatin(term: string, alias: string): AliasKind {
  const parts: readonly string[] = term.match(/[A-Za-z][\w./+-]*/g) ?? []
  if (parts.some((part) => hasInitials(alias, part))) return 'expansion'
  if (parts.length > 1 && alias.split(' ').every((word) => parts.includes(word))) return 'name'
  if (parts.includes(alias)) return 'abbreviation'
  return isAcronym(alias) && term.length >= 4 ? 'abbreviation' : 'translation'
}
