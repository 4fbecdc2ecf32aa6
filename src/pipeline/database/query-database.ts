import type { QueryAnswer, SqlValue } from '../../input/sqlite/read-connection.ts'
import { splitStatements } from '../../input/sqlite/split-statements.ts'
import { UserError } from '../../model/user-error.ts'
import { openDatabase, orSay } from './open-database.ts'

export type QueryFormat = 'table' | 'json' | 'csv'

/** The answer of a database to one SELECT, as text. Throws a UserError where SQLite refuses. */
export async function queryDatabase(path: string, sql: string, format: QueryFormat): Promise<string> {
  const [statement, more] = splitStatements(sql)
  if (statement === undefined)
    throw new UserError('no SQL to answer, such as: SELECT name FROM speaker_totals')
  if (more !== undefined) throw new UserError('one statement at a time; there is more behind the semicolon')
  // The one statement that writes another file.
  if (/^vacuum\b/i.test(statement)) throw new UserError('kb query only reads; VACUUM writes')
  const connection = openDatabase(path)
  try {
    return await layOut(
      orSay(() => connection.answer(sql)),
      format,
    )
  } finally {
    connection.close()
  }
}

async function layOut({ columns, rows }: QueryAnswer, format: QueryFormat): Promise<string> {
  if (format === 'json') {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
    return `${JSON.stringify(objects, null, 2)}\n`
  }
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Uint8Array ? `(${value.length} bytes)` : plain(value))),
  )
  if (format === 'csv') {
    const { csvLines } = await import('../../output/writers/csv.ts')
    return csvLines([columns, ...cells])
  }
  const { textTable } = await import('../../output/text-table.ts')
  return rows.length === 0 ? '(no rows)\n' : `${textTable(columns, cells)}\n`
}

const plain = (value: Exclude<SqlValue, Uint8Array>) => (typeof value === 'bigint' ? String(value) : value)
