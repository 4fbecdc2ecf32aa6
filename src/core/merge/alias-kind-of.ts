import type { AliasKind } from '../../model/glossary-entry.ts'
import type { NameUse } from './name-table.ts'

/** What a name is to the concept's term: as its glosses say, else by script and length. */
export function aliasKindOf(alias: NameUse, term: NameUse): AliasKind {
  const said = [...(alias.kinds.get(term.key) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (said[0] !== undefined) return said[0][0]
  if (alias.name.acronym && !term.name.acronym) return 'abbreviation'
  if (alias.name.language !== term.name.language) return 'translation'
  return term.name.acronym && !alias.name.acronym ? 'expansion' : 'name'
}
