import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldNormalisers } from '../../../../src/core/document/front-matter/field-normalisers.ts'
import { notPlain, plainValue } from '../../../../src/core/document/front-matter/plain-value.ts'
import { readBlock } from '../../../../src/core/document/front-matter/read-block.ts'
import { toData } from '../../../../src/core/document/front-matter/yaml-node.ts'
import { SourceText } from '../../../../src/core/document/source-text.ts'
import type { FieldKind } from '../../../../src/model/front-matter.ts'

const values = [
  ...[
    '',
    "''",
    "' '",
    'x',
    "' x '",
    'null',
    "'null'",
    'true',
    "'true'",
    '12',
    '1.10',
    '2025-02-28',
    '2025/2/8',
  ],
  ...[
    '2025-02-30',
    "'[]'",
    "'[a]'",
    "'[a'",
    '[]',
    '[a, b]',
    "[' a ', '']",
    '[a, 1]',
    '[a, null]',
    '[[a]]',
    '{a: b}',
  ],
  ...['https://a.b', '*x', '\n  - a\n  - b', '\n  -\n  - b', '|\n  x\n'],
]

test('what is taken at a glance is what the schema makes of it', () => {
  let plainOnes = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...(['text', 'url', 'list', 'names', 'flag', 'date'] as const satisfies FieldKind[])),
      fc.oneof(
        fc.constantFrom(...values),
        fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
      ),
      (kind, value) => {
        const { tree } = readBlock(new SourceText(`---\na: ${value}\n---\n`), () => {})
        const node = tree?.entries[0]?.value
        if (!node) return
        const plain = plainValue(kind, node)
        if (plain === notPlain) return
        plainOnes++
        const parsed = fieldNormalisers[kind].safeParse(toData(node))
        expect({ kind, value, data: plain }).toEqual({ kind, value, data: parsed.data })
        expect(parsed.success).toBe(true)
      },
    ),
    { numRuns: 4000 },
  )
  expect(plainOnes).toBeGreaterThan(1000)
})
