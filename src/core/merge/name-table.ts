import type { AliasKind } from '../../model/glossary-entry.ts'
import type { Name } from './fold-name.ts'
import type { FoldedStatement } from './folded-statement.ts'

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
  readonly key: string
  readonly spellings: { readonly name: Name; count: number }[]
  kinds: Map<string, Map<AliasKind, number>> | undefined
  count: number
  /** Transcripts come one after the other, so the last one seen is all there is to compare with. */
  transcripts: number
  asTerm: number
  lastPath: string
  lastTermPath: string
}

const none: NameUse['kinds'] = new Map()

/** All names of a concept, the most used first. The statements are in the order of places. */
export function tabulateNames(statements: readonly FoldedStatement[]): NameUse[] {
  const drafts = new Map<string, Draft>()
  for (const { statement, term, aliases } of statements) {
    const { path } = statement.place
    const draft = note(drafts, term, path)
    if (draft.lastTermPath !== path) draft.asTerm += 1
    draft.lastTermPath = path
    for (const { name, kind } of aliases) {
      const alias = note(drafts, name, path)
      alias.kinds ??= new Map()
      const given = alias.kinds.get(term.key) ?? new Map<AliasKind, number>()
      alias.kinds.set(term.key, given.set(kind, (given.get(kind) ?? 0) + 1))
    }
  }
  return [...drafts.values()].map(close).sort(byUse)
}

function note(drafts: Map<string, Draft>, name: Name, path: string): Draft {
  const { key } = name
  let draft = drafts.get(key)
  if (draft === undefined) {
    draft = {
      key,
      spellings: [],
      kinds: undefined,
      count: 0,
      transcripts: 0,
      asTerm: 0,
      lastPath: '',
      lastTermPath: '',
    }
    drafts.set(key, draft)
  }
  const spelling = draft.spellings.find((known) => known.name.text === name.text)
  if (spelling === undefined) draft.spellings.push({ name, count: 1 })
  else spelling.count += 1
  if (draft.lastPath !== path) draft.transcripts += 1
  draft.lastPath = path
  draft.count += 1
  return draft
}

function close({ key, spellings, kinds, count, transcripts, asTerm }: Draft): NameUse {
  let best = spellings[0]!
  for (const other of spellings) {
    const better = other.count - best.count || (other.name.text < best.name.text ? 1 : -1)
    if (other !== best && better > 0) best = other
  }
  return { key, name: best.name, count, transcripts, asTerm, kinds: kinds ?? none }
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
