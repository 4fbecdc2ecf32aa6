import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

// The package's native and Java back ends are not installed everywhere; the pure one is the same analysis.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/**
 * Every regular expression literal of the source is proved linear, however long and hostile the text it meets.
 * Patterns made at run time (`new RegExp`, `RegExp(`) cannot be proved and are not allowed.
 */
const root = join(import.meta.dirname, '../..')

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

function patternsOf(path: string): { literals: Pattern[]; made: string[] } {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const literals: Pattern[] = []
  const made: string[] = []
  const place = (node: ts.Node): string =>
    `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ place: place(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      made.push(place(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { literals, made }
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => patternsOf(join(root, 'src', name)))
const literals = files.flatMap((file) => file.literals)

test('the check tells a quadratic pattern from a linear one', () => {
  expect(checkSync('\\s+$', '').status).toBe('vulnerable')
  expect(checkSync('^\\s+', '').status).toBe('safe')
})

test('no pattern is made at run time', () => {
  expect(files.flatMap((file) => file.made)).toEqual([])
})

test.each(literals)('$place /$source/$flags', { timeout: 90_000 }, ({ source, flags }) => {
  // A sticky pattern is tried at one place only; `v` without set notation means what `u` means.
  const tried = flags.includes('y') ? `^(?:${source})` : source
  const verdict = checkSync(tried, flags.replace('v', 'u').replace('y', ''), {
    timeout: 60_000,
  })
  expect(verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status).toBe('safe')
})
