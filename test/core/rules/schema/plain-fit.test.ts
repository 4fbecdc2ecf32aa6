import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from '../../../../src/core/document/front-matter/read-block.ts'
import { SourceText } from '../../../../src/core/document/source-text.ts'
import { findIssues } from '../../../../src/core/rules/schema/find-issues.ts'
import { schemaInForce } from '../../../../src/core/rules/schema/front-matter-schema.ts'
import { fieldKinds } from '../../../../src/model/front-matter.ts'

const settings = [
  { required: ['title'], vocabulary: {}, fields: {} },
  {
    required: ['title', 'tags', 'who'],
    vocabulary: { tags: ['a', 'b'], area: ['x'] },
    fields: { who: 'names' },
  },
  { required: ['title', 'further'], vocabulary: { project: [] }, fields: {} },
] as const

const fields = [...Object.keys(fieldKinds), 'who', 'further', 'Series']
const values = [
  ...['', "''", 'x', 'a', 'true', 'null', '12', '2025-02-28', '2025-02-30', '2025-02-28T10:00', "'[]'", '[]'],
  ...[
    '[a]',
    '[a, 1]',
    "[a, '']",
    '[a, [b]]',
    '{a: b}',
    '*x',
    'https://a.b/c',
    'https://',
    'ftp://a',
    '"https://a b"',
  ],
]

test('what fits at a glance fits the schema, and the usual does so at a glance', () => {
  let fitted = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...settings),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...values)), {
        selector: ([field]) => field,
        maxLength: 6,
      }),
      (given, pairs) => {
        const schema = schemaInForce(given)
        const lines = [['title', 'x'], ...pairs.filter(([field]) => field !== 'title')]
        const text = `---\n${lines.map((pair) => `${pair.join(': ')}\n`).join('')}---\n`
        const { tree } = readBlock(new SourceText(text), () => {})
        if (!tree) return
        const issues = findIssues(tree, [], { ...schema, fits: null })
        const fits = schema.fits!(tree)
        if (fits) fitted++
        expect({ text, issues: fits ? issues.length : 0 }).toEqual({ text, issues: 0 })
        // Fields that only `required` names are left to the schema.
        if (!given.required.some((field) => field === 'further'))
          expect({ text, fits }).toEqual({ text, fits: issues.length === 0 })
      },
    ),
    { numRuns: 3000 },
  )
  expect(fitted).toBeGreaterThan(50)
})
