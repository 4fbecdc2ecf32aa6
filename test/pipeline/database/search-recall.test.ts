import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matchExpression } from '../../../src/core/search/match-expression.ts'
import { DatabaseReader } from '../../../src/input/database-reader.ts'
import { openToRead } from '../../../src/input/sqlite/open-to-read.ts'
import { runMain } from '../../cli/run-kb.ts'

const corpus = join(import.meta.dirname, '../../../../shared/corpus')
const present = existsSync(corpus)
if (!present) console.log('search recall: skipped, ../shared/corpus is not there')

/** Every so many files, and every so many characters of a text for a word: the same ones each time. */
const everyFile = 8
const words = 100

interface Row {
  readonly rowid: number
  readonly text: string
}

describe.skipIf(!present)('search over real transcripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-recall-'))
  const database = join(folder, 'kb.db')
  let rows: readonly Row[]

  beforeAll(async () => {
    const files = readdirSync(corpus).filter((_, index) => index % everyFile === 0)
    const paths = files.map((name) => join(corpus, name))
    const list = ['extract', '--files-from', '-', '--out', database, '--quiet']
    expect((await runMain(list, { stdin: paths.join('\n'), cwd: folder })).code).toBe(0)
    const connection = new sqlite.Database(database, { readOnly: true })
    rows = connection.all(`SELECT rowid, coalesce(text, '') AS text FROM sections`) as unknown as Row[]
    connection.close()
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('finds each of a hundred words wherever a plain search of the text finds it', {
    timeout: 60_000,
  }, () => {
    const connection = openToRead(database)
    const reader = new DatabaseReader(connection)
    const missed: string[] = []
    const picked = pickWords(rows)
    expect(picked).toHaveLength(words)
    for (const word of picked) {
      const found = new Set(
        reader
          .search('sections', matchExpression([{ text: word, synonyms: [] }])!, {}, 1e6)
          .map(({ text }) => text),
      )
      for (const { text } of rows)
        if (holds(text, word) && !found.has(text)) missed.push(`${word}: ${text.slice(0, 60)}`)
    }
    connection.close()
    expect(missed).toEqual([])
  })
})

/** Chinese of one to four characters, a Latin word, or both side by side, from all over the rows. */
function pickWords(rows: readonly Row[]): string[] {
  const shapes = [
    /\p{Script=Han}/u,
    /\p{Script=Han}{2}/u,
    /\p{Script=Han}{3}/u,
    /\p{Script=Han}{4}/u,
    /\b[A-Za-z]{3,12}\b/,
    /[A-Z]{2,5}\p{Script=Han}{2}/u,
  ]
  const picked: string[] = []
  for (let i = 0; picked.length < words && i < 10 * words; i++) {
    const { text } = rows[(i * 37) % rows.length]!
    const from = (i * 911) % Math.max(1, text.length)
    const [word] = shapes[i % shapes.length]!.exec(text.slice(from)) ?? []
    if (word) picked.push(word)
  }
  return picked
}

/** As `grep` finds it: Chinese anywhere, Latin as a whole word. */
function holds(text: string, word: string): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u
  const han = /\p{Script=Han}/u
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' ']
    const free = (edge: string, outside: string) =>
      han.test(edge) || han.test(outside) || !letter.test(outside)
    if (free(word[0]!, before) && free(word.at(-1)!, after)) return true
  }
  return false
}
