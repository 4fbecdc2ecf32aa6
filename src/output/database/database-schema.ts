import { type ColumnType, columnType } from '../writers/tables/column-types.ts'
import type { DatabaseTable } from './database-tables.ts'

/** A table's columns, by its name. */
export type TableColumns = ReadonlyMap<string, readonly string[]>

/**
 * What is searched: the rows of a table by the words of some of its columns. The index holds no text of its own, but
 * names the table that does: Datasette looks for that.
 */
export const searchIndexes = [
  { table: 'documents', columns: ['title', 'summary'] },
  { table: 'turns', columns: ['text'] },
  { table: 'sections', columns: ['title', 'text'] },
  { table: 'glossary', columns: ['term', 'aliases', 'definition'] },
  { table: 'translations', columns: ['originalText'] },
] as const

export type SearchIndex = (typeof searchIndexes)[number]

export const quoteName = (name: string): string => `"${name}"`

/** The SQL that makes an empty database. */
export function databaseSchema(tables: readonly DatabaseTable[], columns: TableColumns): string {
  return [
    'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;',
    ...tables.map((table) => tableSql(table, columns.get(table.name)!)),
    'CREATE TABLE tags (path TEXT NOT NULL REFERENCES documents (path) ON DELETE CASCADE, tag TEXT NOT NULL, PRIMARY KEY (path, tag)) WITHOUT ROWID;',
    'CREATE INDEX tags_tag ON tags (tag);',
    // How a file looked when it was read: a change of size or time makes it worth reading, a change of hash worth extracting.
    'CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;',
    ...searchIndexes.map(searchSql),
    // Which words hold another (OpenAI: AI), so that they are found by it; one that no text has any more does no harm.
    'CREATE TABLE compounds (part TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (part, word)) WITHOUT ROWID;',
    views,
  ].join('\n')
}

const sqlTypes: Record<ColumnType, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
}

/** Names that are looked up whatever their case. */
const folded: ReadonlySet<string> = new Set(['term', 'alias'])

function tableSql({ name, key, indexes }: DatabaseTable, columns: readonly string[]): string {
  const definitions = columns.map((column) => {
    const refers = column === 'path' && name !== 'documents'
    const reference = refers ? ' NOT NULL REFERENCES documents (path) ON DELETE CASCADE' : ''
    return `${quoteName(column)} ${sqlTypes[columnType(column)]}${reference}`
  })
  if (key.length > 0) definitions.push(`PRIMARY KEY (${key.map(quoteName).join(', ')})`)
  return [
    `CREATE TABLE ${name} (${definitions.join(', ')});`,
    ...indexes.map(
      (by) => `CREATE INDEX ${name}_${by} ON ${name} (${folded.has(by) ? `lower(${by})` : quoteName(by)});`,
    ),
  ].join('\n')
}

function searchSql({ table, columns }: SearchIndex): string {
  return [
    `CREATE VIRTUAL TABLE ${table}_search USING fts5(${columns.join(', ')}, content="${table}", tokenize='porter ascii');`,
    // Words are gathered in memory until they are this many bytes: the more at once, the less is merged later.
    `INSERT INTO ${table}_search (${table}_search, rank) VALUES ('hashsize', ${16 << 20});`,
  ].join('\n')
}

const views = `
CREATE VIEW concepts AS
  SELECT min(g.term) AS term, count(*) AS entries, count(DISTINCT g.path) AS transcripts,
    min(d.date) AS firstSeen, max(d.date) AS lastSeen,
    (SELECT x.definition FROM glossary x WHERE lower(x.term) = lower(g.term) AND x.definition IS NOT NULL
      GROUP BY x.definition ORDER BY count(*) DESC, x.definition LIMIT 1) AS definition
  FROM glossary g JOIN documents d USING (path) GROUP BY lower(g.term);
CREATE VIEW speaker_totals AS
  SELECT s.name, count(*) AS transcripts, sum(s.turns) AS turns, sum(s.characters) AS characters,
    min(d.date) AS firstDate, max(d.date) AS lastDate
  FROM speakers s JOIN documents d USING (path) WHERE s.named IS NOT 0 GROUP BY s.name;
CREATE VIEW term_timeline AS
  SELECT min(g.term) AS term, substr(d.date, 1, 7) AS month, count(*) AS entries, count(DISTINCT g.path) AS transcripts
  FROM glossary g JOIN documents d USING (path) WHERE d.date IS NOT NULL GROUP BY lower(g.term), substr(d.date, 1, 7);`
