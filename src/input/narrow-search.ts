import type { ReadConnection } from './sqlite/read-connection.ts'

/** What a search is narrowed to. Dates are ISO days, both ends included. */
export interface SearchFilter {
  readonly speaker?: string | undefined
  readonly tag?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What a statement over `TABLE_search` says further, after its name and after its MATCH. */
export interface Narrowing {
  readonly joins: string
  readonly conditions: string
  readonly values: readonly string[]
}

type Condition = readonly [sql: string, value: string]

/** Rows found from which on it is faster to gather all rows that a filter keeps than to look each one up. */
const many = 4000

/** How a search of one table is held to a filter, without ranking what the filter leaves out. */
export function narrowSearch(
  database: ReadConnection,
  table: string,
  match: string,
  filter: SearchFilter,
): Narrowing {
  const ofRows = rowConditions(table, filter)
  const ofDocuments = documentConditions(filter)
  const rows = ofRows.length > 0 ? `CROSS JOIN ${table} r ON r.rowid = ${table}_search.rowid` : ''
  if (ofDocuments.length === 0) return narrowing(rows, ofRows)
  if (!findsMany(database, table, match)) {
    const joins = `CROSS JOIN ${table} r ON r.rowid = ${table}_search.rowid CROSS JOIN documents d ON d.path = r.path`
    return narrowing(joins, [...ofRows, ...ofDocuments])
  }
  const { joins, conditions, values } = narrowing(rows, ofRows)
  const gathered = gather(database, table, ofDocuments)
  return {
    joins,
    conditions: `${conditions} AND ${gathered.sql}`,
    values: [...values, ...gathered.values],
  }
}

function findsMany(database: ReadConnection, table: string, match: string): boolean {
  const [row] = database.all(
    `SELECT count(*) AS found FROM (SELECT 1 FROM ${table}_search WHERE ${table}_search MATCH ? LIMIT ${many})`,
    [match],
  )
  return row?.found === many
}

/** That a row is among those of the transcripts kept, or among none of those left out, whichever are fewer. */
function gather(database: ReadConnection, table: string, conditions: readonly Condition[]) {
  const kept = `(${conditions.map(([sql]) => sql).join(' AND ')}) IS TRUE`
  const values = conditions.map(([, value]) => value)
  const [row] = database.all(`SELECT avg(${kept}) AS share FROM documents d`, values)
  const most = Number(row?.share) > 0.5
  const rows = `SELECT o.rowid FROM documents d CROSS JOIN ${table} o ON o.path = d.path WHERE ${most ? 'NOT ' : ''}(${kept})`
  // The sign keeps SQLite from searching once for each of these rows.
  return { sql: `+${table}_search.rowid ${most ? 'NOT ' : ''}IN (${rows})`, values }
}

function narrowing(joins: string, conditions: readonly Condition[]): Narrowing {
  const sql = conditions.map(([condition]) => ` AND ${condition}`).join('')
  return { joins, conditions: sql, values: conditions.map(([, value]) => value) }
}

/** By any name that a transcript has for a speaker. */
const called =
  "instr('; ' || lower(p.name) || '; ' || coalesce(lower(p.aliases), '') || '; ', '; ' || lower(?) || '; ') > 0"

/** That somebody of a name speaks in a transcript, and that a transcript has a tag. */
export const speaks = `EXISTS (SELECT 1 FROM speakers p WHERE p.path = d.path AND ${called})`
export const tagged = 'EXISTS (SELECT 1 FROM tags t WHERE t.path = d.path AND lower(t.tag) = lower(?))'

function rowConditions(table: string, { speaker }: SearchFilter): Condition[] {
  if (table !== 'turns' || speaker === undefined) return []
  return [[`r.speaker IN (SELECT p.name FROM speakers p WHERE p.path = r.path AND ${called})`, speaker]]
}

/** Days are held against as much of a date as they say: `2024` ends with its last day. */
function documentConditions({ speaker, tag, from, to }: SearchFilter): Condition[] {
  const all: readonly (readonly [string, string | undefined])[] = [
    [speaks, speaker],
    [tagged, tag],
    ['substr(d.date, 1, 10) >= ?', from],
    [`substr(d.date, 1, ${to?.length}) <= ?`, to],
  ]
  return all.filter((condition): condition is Condition => condition[1] !== undefined)
}
