/** What a database should know of a record table beyond its columns. */
export interface DatabaseTable {
  readonly name: string
  /** The columns that tell one row from all others; none where rows may repeat. */
  readonly key: readonly string[]
  /** What is looked up. */
  readonly indexes: readonly string[]
}

/** The registry: one line for each table that records are written as. */
export const databaseTables: readonly DatabaseTable[] = [
  { name: 'documents', key: ['path'], indexes: ['date', 'id'] },
  { name: 'sections', key: ['path', 'id'], indexes: [] },
  { name: 'speakers', key: ['path', 'name'], indexes: ['name'] },
  { name: 'turns', key: ['path', 'turn'], indexes: ['speaker'] },
  { name: 'glossary', key: [], indexes: ['path', 'term'] },
  { name: 'aliases', key: [], indexes: ['path', 'alias', 'term'] },
  { name: 'translations', key: [], indexes: ['path'] },
  { name: 'mentions', key: [], indexes: ['path', 'name'] },
]
