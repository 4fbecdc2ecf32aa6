import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWithNode } from '../../../src/input/sqlite/node-connection.ts'
import type { ReadConnection } from '../../../src/input/sqlite/read-connection.ts'
import { openWithWasm } from '../../../src/input/sqlite/wasm-connection.ts'

let folder: string
const path = () => join(folder, 'some.db')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-connection-'))
  const database = new sqlite.Database(path())
  database.exec('CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 9007199254740993), (2.5, NULL)')
  database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const newEnough = 'getBuiltinModule' in process && process.getBuiltinModule('node:sqlite') !== undefined

describe.each([
  ['WebAssembly', openWithWasm, true],
  ['Node', openWithNode as typeof openWithWasm, newEnough],
])('SQLite of %s', (_, open, there) => {
  const asked = (ask: (connection: ReadConnection) => void) => {
    const connection = open(path())
    try {
      ask(connection)
    } finally {
      connection.close()
    }
  }

  test.skipIf(!there)('answers with names, numbers of any size and nothing', () =>
    asked((connection) => {
      expect(connection.answer('SELECT a, b FROM t')).toEqual({
        columns: ['a', 'b'],
        rows: [
          [1, 9007199254740993n],
          [2.5, null],
        ],
      })
      expect(connection.all('SELECT a FROM t WHERE a = ?', [1])[0]).toMatchObject({ a: 1 })
    }),
  )

  test.skipIf(!there)('names columns where there are no rows, and tells two of one name apart', () =>
    asked((connection) => {
      expect(connection.answer('SELECT a FROM t WHERE a > 9')).toEqual({ columns: ['a'], rows: [] })
      const twice = 'SELECT x.a, y.a FROM t x JOIN t y WHERE x.a > y.a -- once;\n;'
      expect(connection.answer(twice)).toEqual({ columns: ['a', 'a:1'], rows: [[2.5, 1]] })
    }),
  )

  test.skipIf(!there).each(['DELETE FROM t', 'CREATE TABLE u (a)', "ATTACH 'other.db' AS o", 'SELEC 1'])(
    'refuses %s',
    (wrong) =>
      asked((connection) => {
        expect(() => connection.answer(wrong)).toThrow()
        expect(connection.answer('SELECT count(*) AS n FROM t').rows).toEqual([[2]])
        expect(readdirSync(folder)).toEqual(['some.db'])
      }),
  )
})
