import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runBinary, runMain } from './run-kb.ts'

/** Of the corpus, one file in so many, or all of it where asked for. */
const every = process.env.KB_TEST_ALL ? 1 : 60
const corpus = '../shared/corpus'
const paths = [
  'seeds',
  'test/fixtures',
  ...(existsSync(corpus) ? readdirSync(corpus).filter((_, index) => index % every === 0) : []).map(
    (name) => `${corpus}/${name}`,
  ),
]

describe('KB_PARSER', () => {
  test.skipIf(!existsSync(corpus))('there is a corpus to compare on', () => {})

  test('reference gives the same bytes, whatever the number of threads', { timeout: 300_000 }, async () => {
    const run = async (parser: string, jobs: string): Promise<string> => {
      const argv = ['extract', '--files-from', '-', '--format', 'ndjson', '--jobs', jobs]
      const environment = { KB_PARSER: parser }
      return (await runBinary(argv, { stdin: paths.join('\n'), environment })).stdout
    }
    const expected = await run('reference', '2')
    expect(expected.split('\n').length).toBeGreaterThan(paths.length)
    // Not toBe: a difference would print both.
    expect((await run('hybrid', '1')) === expected).toBe(true)
    expect((await run('hybrid', '2')) === expected).toBe(true)
  })

  test.each(['extract', 'glossary', 'speakers', 'turns', 'translations', 'validate', 'stats'])(
    'holds for kb %s',
    async (command) => {
      const wrong = await runMain([command, 'seeds'], { environment: { KB_PARSER: 'quick' } })
      expect(wrong.code).toBe(2)
      expect(wrong.stderr).toContain('KB_PARSER')
      const validating = command === 'validate'
      const outcomes = ['hybrid', 'reference'].map((parser) =>
        runMain([command, 'seeds', ...(validating ? ['--format', 'json'] : [])], {
          environment: { KB_PARSER: parser },
        }),
      )
      const [hybrid, reference] = await Promise.all(outcomes)
      expect(hybrid!.stdout).not.toBe('')
      expect(reference!.stdout).toBe(hybrid!.stdout)
    },
  )
})
