import {
  hasRepeats,
  type ReadConnection,
  readingPragmas,
  type SqlValue,
  withNamesApart,
} from './read-connection.ts'

interface NodeStatement {
  all(...values: (string | number)[]): unknown
  columns(): readonly { readonly name: string }[]
  setReturnArrays(arrays: boolean): void
  setReadBigInts(bigints: boolean): void
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readOnly: boolean },
  ) => { exec(sql: string): void; prepare(sql: string): NodeStatement; close(): void }
  readonly StatementSync: { readonly prototype: object }
}

/** The SQLite that Node 22.16 and later have built in; null where this one has none. */
function sqliteOfNode(): NodeSqlite | null {
  // Says on every run that it may change; what is used of it here has a test.
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const sqlite = process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined
    return sqlite && 'setReturnArrays' in sqlite.StatementSync.prototype ? sqlite : null
  } finally {
    process.emitWarning = emitWarning
  }
}

/**
 * A file opened with Node's own SQLite, which is there at once, where WebAssembly takes 50 ms to load and to compile.
 * Null where this Node has none. Throws an error of SQLite where there is no such database.
 */
export function openWithNode(path: string): ReadConnection | null {
  const sqlite = sqliteOfNode()
  if (!sqlite) return null
  const database = new sqlite.DatabaseSync(path, { readOnly: true })
  database.exec(readingPragmas)
  return {
    all: (sql, values = []) => database.prepare(sql).all(...values) as ReturnType<ReadConnection['all']>,
    answer(sql) {
      let statement = database.prepare(sql)
      if (hasRepeats(namesOf(statement))) statement = database.prepare(withNamesApart(sql))
      statement.setReturnArrays(true)
      statement.setReadBigInts(true)
      const rows = statement.all() as SqlValue[][]
      return { columns: namesOf(statement), rows: rows.map((row) => row.map(shortened)) }
    },
    close: () => database.close(),
  }
}

const namesOf = (statement: NodeStatement): string[] => statement.columns().map(({ name }) => name)

const shortened = (value: SqlValue): SqlValue =>
  typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
