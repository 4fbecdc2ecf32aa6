import { existsSync } from 'node:fs'
import { DatabaseReader, type QueryAnswer } from '../../input/database-reader.ts'
import { UserError } from '../../model/user-error.ts'

export type QueryFormat = 'table' | 'json' | 'csv'

/** The answer of a database to one SELECT, as text. Throws a UserError where SQLite refuses. */
export async function queryDatabase(path: string, sql: string, format: QueryFormat): Promise<string> {
  if (!existsSync(path))
    throw new UserError(`no database at ${path}; make one with: kb extract --out ${path}`)
  return layOut(answerOf(path, sql), format)
}

function answerOf(path: string, sql: string): QueryAnswer {
  let reader: DatabaseReader | undefined
  try {
    reader = new DatabaseReader(path)
    return reader.query(sql)
  } catch (error) {
    throw new UserError(`SQLite says: ${(error as Error).message}`)
  } finally {
    reader?.close()
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

const plain = (value: Exclude<QueryAnswer['rows'][number][number], Uint8Array>) =>
  typeof value === 'bigint' ? String(value) : value
