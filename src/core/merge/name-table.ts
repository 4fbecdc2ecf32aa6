import type { AliasKind } from '../../model/glossary-entry.ts'
import type { Name } from './fold-name.ts'
import type { FoldedStatement } from './sense.ts'

/** What a concept's glosses say of one of its names. */
export interface NameUse {
  readonly key: string
  /** The most frequent spelling; of equals, the one that sorts first. */
  readonly name: Name
  /** Glosses that have the name, as term or as alias. */
  readonly count: number
  readonly transcripts: number
  /** Transcripts that gloss the name, that is, use it in the running text. */
  readonly asTerm: number
  /** Kinds given to it where it is an alias of the term `key`. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<AliasKind, number>>
}

interface Draft {
  readonly spellings: Map<string, { readonly name: Name; count: number }>
  readonly paths: Set<string>
  readonly termPaths: Set<string>
  readonly kinds: Map<string, Map<AliasKind, number>>
  count: number
}

/** All names of a concept, the most used first. */
export function tabulateNames(statements: readonly FoldedStatement[]): NameUse[] {
  const drafts = new Map<string, Draft>()
  for (const { statement, term, aliases } of statements) {
    note(drafts, term, statement.place.path).termPaths.add(statement.place.path)
    for (const { name, kind } of aliases) {
      const { kinds } = note(drafts, name, statement.place.path)
      const given = kinds.get(term.key) ?? new Map<AliasKind, number>()
      kinds.set(term.key, given.set(kind, (given.get(kind) ?? 0) + 1))
    }
  }
  return [...drafts].map(([key, draft]) => close(key, draft)).sort(byUse)
}

function note(drafts: Map<string, Draft>, name: Name, path: string): Draft {
  const known = drafts.get(name.key)
  const draft = known ?? {
    spellings: new Map(),
    paths: new Set(),
    termPaths: new Set(),
    kinds: new Map(),
    count: 0,
  }
  if (known === undefined) drafts.set(name.key, draft)
  const spelling = draft.spellings.get(name.text)
  if (spelling === undefined) draft.spellings.set(name.text, { name, count: 1 })
  else spelling.count += 1
  draft.paths.add(path)
  draft.count += 1
  return draft
}

function close(key: string, { spellings, paths, termPaths, kinds, count }: Draft): NameUse {
  const ranked = [...spellings.values()].sort(
    (a, b) => b.count - a.count || (a.name.text < b.name.text ? -1 : 1),
  )
  return { key, name: ranked[0]!.name, count, transcripts: paths.size, asTerm: termPaths.size, kinds }
}

/** Glossed in most transcripts first; then given in most; then full forms before short ones. */
function byUse(a: NameUse, b: NameUse): number {
  return (
    b.asTerm - a.asTerm ||
    b.transcripts - a.transcripts ||
    Number(a.name.acronym) - Number(b.name.acronym) ||
    (a.key < b.key ? -1 : 1)
  )
}
