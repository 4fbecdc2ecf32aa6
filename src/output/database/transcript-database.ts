import { closeSync, openSync } from 'node:fs'
import sqlite, { type Database, type JSValue, type Statement } from 'node-sqlite3-wasm'
import type { TranscriptRecord } from '../../model/record.ts'
import type { Cell, Table } from '../writers/csv.ts'
import { databaseSchema, quoteName, searchIndexes, type TableColumns } from './database-schema.ts'
import { databaseTables } from './database-tables.ts'
import type { FileState } from './stored-files.ts'

export interface DatabaseOptions {
  readonly tables: readonly Table<TranscriptRecord>[]
  /** What a text is indexed as, words parted by spaces. */
  readonly tokens: (text: string) => string
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

  private constructor(database: Database, options: DatabaseOptions) {
    this.#database = database
    this.#options = options
  }

  /** Opens a copy of a database of the same origin, or makes one of an empty file. */
  static open(path: string, options: DatabaseOptions): TranscriptDatabase {
    // Made here, so that it has the permissions of any other file; SQLite's own are the owner's alone.
    closeSync(openSync(path, 'a'))
    const database = new sqlite.Database(path)
    // The file is a copy that is thrown away when anything fails, so the journal may live in memory.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; BEGIN')
    if (!database.get('SELECT name FROM sqlite_schema')) {
      database.exec(databaseSchema(databaseTables, columnsOf(options.tables)))
      database.run('INSERT INTO meta VALUES (?, ?)', ['origin', options.origin])
    }
    database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', ['input', options.input])
    return new TranscriptDatabase(database, options)
  }

  /** Puts a record in the place of what its path had. */
  put(record: TranscriptRecord, file: FileState): void {
    this.remove(record.path)
    for (const table of this.#options.tables) {
      const names = table.columns.map(quoteName).join(', ')
      const marks = table.columns.map(() => '?').join(', ')
      const insert = this.#statement(`INSERT INTO ${table.name} (${names}) VALUES (${marks})`)
      const index = searchIndexes.find((each) => each.table === table.name)
      for (const row of table.rows(record)) {
        const { lastInsertRowid } = insert.run(row.map(toValue))
        if (!index) continue
        const texts = index.columns.map((column) => String(row[table.columns.indexOf(column)] ?? ''))
        const search = `INSERT INTO ${table.name}_search (rowid, ${index.columns.join(', ')}) VALUES (?, ${index.columns.map(() => '?').join(', ')})`
        this.#statement(search).run([lastInsertRowid, ...texts.map(this.#options.tokens)])
        for (const text of texts)
          for (const [word, parts] of this.#options.compounds(text)) this.#compounds.set(word, parts)
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
    for (const { table } of searchIndexes) {
      // Row by row: over a list of rows, SQLite would read the whole index.
      const forget = this.#statement(`DELETE FROM ${table}_search WHERE rowid = ?`)
      for (const { rowid } of this.#statement(`SELECT rowid FROM ${table} WHERE path = ?`).all([path]))
        forget.run([rowid as number])
    }
    for (const name of ['tags', ...databaseTables.map((table) => table.name), 'files'])
      this.#statement(`DELETE FROM ${name} WHERE path = ?`).run([path])
  }

  /** Ends the transaction, and gives the file free. */
  commit(): void {
    const insert = this.#statement('INSERT OR IGNORE INTO compounds (part, word) VALUES (?, ?)')
    for (const [word, parts] of this.#compounds) for (const part of parts) insert.run([part, word])
    this.#database.exec('COMMIT; PRAGMA optimize')
    this.close()
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#statements.clear()
    if (this.#database.isOpen) this.#database.close()
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

const toValue = (cell: Cell): JSValue => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))
