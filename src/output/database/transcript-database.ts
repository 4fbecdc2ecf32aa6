import { closeSync, openSync } from 'node:fs'
import sqlite, { type Database, type JSValue, type Statement } from 'node-sqlite3-wasm'
import type { FileState } from '../../model/file-state.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { Cell, Table } from '../writers/csv.ts'
import { columnType } from '../writers/tables/column-types.ts'
import {
  databaseSchema,
  quoteName,
  type SearchIndex,
  searchIndexes,
  type TableColumns,
} from './database-schema.ts'
import { databaseTables } from './database-tables.ts'

export interface DatabaseOptions {
  readonly tables: readonly Table<TranscriptRecord>[]
  /** What a text is indexed as: words parted by spaces, in UTF-8. */
  readonly tokens: (text: string) => Uint8Array
  /** The words of a text that are made of several, with their parts. */
  readonly compounds: (text: string) => Iterable<readonly [word: string, parts: readonly string[]]>
  /** What the rows depend on beside the files; where it is not the stored one, all are made anew. */
  readonly origin: string
  /** What was to be read, so that it can be read again. */
  readonly input: string
}

/**
 * The tables of records in an SQLite file that nobody else has open: work on a copy, and put it in place when done.
 * All changes are one transaction, from opening to `commit`.
 */
export class TranscriptDatabase {
  readonly #database: Database
  readonly #options: DatabaseOptions
  readonly #statements = new Map<string, Statement>()
  readonly #compounds = new Map<string, readonly string[]>()

  /** Whether the indexes are empty. */
  readonly #fresh: boolean

  private constructor(database: Database, options: DatabaseOptions, fresh: boolean) {
    this.#database = database
    this.#options = options
    this.#fresh = fresh
  }

  /** Opens a copy of a database of the same origin, or makes one of an empty file. */
  static open(path: string, options: DatabaseOptions): TranscriptDatabase {
    // Made here, so that it has the permissions of any other file; SQLite's own are the owner's alone.
    closeSync(openSync(path, 'a'))
    const database = new sqlite.Database(path)
    database.exec(`${settings}; BEGIN`)
    const fresh = !database.get('SELECT name FROM sqlite_schema')
    if (fresh) {
      database.exec(databaseSchema(databaseTables, columnsOf(options.tables)))
      database.run('INSERT INTO meta VALUES (?, ?)', ['origin', options.origin])
    }
    database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', ['input', options.input])
    return new TranscriptDatabase(database, options, fresh)
  }

  /** Puts a record in the place of what its path had. */
  put(record: TranscriptRecord, file: FileState): void {
    this.remove(record.path)
    for (const table of this.#options.tables) {
      const insert = this.#statement(insertSql(table))
      const index = searchIndexes.find((each) => each.table === table.name)
      for (const row of table.rows(record)) {
        const { lastInsertRowid } = insert.run(row.map(toValue))
        if (!index) continue
        const texts = index.columns.map((column) => row[table.columns.indexOf(column)])
        this.#index(index, lastInsertRowid, texts)
      }
    }
    const tag = this.#statement('INSERT OR IGNORE INTO tags (path, tag) VALUES (?, ?)')
    for (const name of record.frontMatter.tags ?? []) tag.run([record.path, name])
    this.touch(record.path, file)
  }

  /** Notes how a file looks whose content is what it was. */
  touch(path: string, { size, modified, hash }: FileState): void {
    this.#statement('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)').run([path, size, modified, hash])
  }

  remove(path: string): void {
    if (!this.#statement('SELECT path FROM files WHERE path = ?').get([path])) return
    for (const index of searchIndexes) {
      const { table, columns } = index
      // An index that holds no text forgets a row when it is told its words once more.
      const forget = this.#statement(searchSql(index, true))
      const rows = this.#statement(`SELECT rowid, ${columns.join(', ')} FROM ${table} WHERE path = ?`)
      for (const row of rows.all([path])) {
        const texts = columns.map((column) => this.#options.tokens(String(row[column] ?? '')))
        forget.run([row.rowid as number, ...texts])
      }
    }
    for (const name of ['tags', ...databaseTables.map((table) => table.name), 'files'])
      this.#statement(`DELETE FROM ${name} WHERE path = ?`).run([path])
  }

  /** Ends the transaction, and gives the file free. */
  commit(): void {
    const insert = this.#statement('INSERT OR IGNORE INTO compounds (part, word) VALUES (?, ?)')
    for (const [word, parts] of this.#compounds) for (const part of parts) insert.run([part, word])
    // One piece is searched faster than several; later changes are too small to be worth it.
    if (this.#fresh) {
      for (const { table } of searchIndexes)
        this.#database.exec(`INSERT INTO ${table}_search (${table}_search) VALUES ('optimize')`)
    }
    this.#database.exec('COMMIT; PRAGMA optimize')
    this.close()
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#statements.clear()
    if (this.#database.isOpen) this.#database.close()
  }

  #index(index: SearchIndex, rowid: number | bigint, cells: readonly Cell[]): void {
    const texts = cells.map((cell) => String(cell ?? ''))
    this.#statement(searchSql(index, false)).run([rowid, ...texts.map(this.#options.tokens)])
    for (const text of texts)
      for (const [word, parts] of this.#options.compounds(text)) this.#compounds.set(word, parts)
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

const columnsOf = (tables: DatabaseOptions['tables']): TableColumns =>
  new Map(tables.map((table) => [table.name, table.columns]))

/**
 * The file is a copy that is thrown away when anything fails, so the journal may live in memory; rows are made from
 * whole records, so no row refers to what is not there. Pages are large because each is read by a call of its own.
 */
const settings = `PRAGMA page_size = 16384; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536`

function insertSql({ name, columns }: DatabaseOptions['tables'][number]): string {
  const marks = columns.map((column) => (columnType(column) === 'text' ? 'CAST(? AS TEXT)' : '?'))
  return `INSERT INTO ${name} (${columns.map(quoteName).join(', ')}) VALUES (${marks.join(', ')})`
}

/** The SQL that indexes a row's words, or forgets them. */
function searchSql({ table, columns }: SearchIndex, forget: boolean): string {
  const name = `${table}_search`
  const marks = columns.map(() => 'CAST(? AS TEXT)').join(', ')
  return forget
    ? `INSERT INTO ${name} (${name}, rowid, ${columns.join(', ')}) VALUES ('delete', ?, ${marks})`
    : `INSERT INTO ${name} (rowid, ${columns.join(', ')}) VALUES (?, ${marks})`
}

/** UTF-16 units from which a text is handed over as bytes: the binding copies strings character by character. */
const long = 64
const encoder = new TextEncoder()

function toValue(cell: Cell): JSValue {
  if (typeof cell === 'boolean') return Number(cell)
  return typeof cell === 'string' && cell.length > long ? encoder.encode(cell) : (cell ?? null)
}
