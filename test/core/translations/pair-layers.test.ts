import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { readLabels } from '../../../src/core/speakers/labels/read-labels.ts'
import { alignByLength } from '../../../src/core/translations/align-by-length.ts'
import { alignLayers } from '../../../src/core/translations/align-layers.ts'
import { labelledBlocks } from '../../../src/core/translations/labelled-blocks.ts'
import { pairLayers } from '../../../src/core/translations/pair-layers.ts'
import type { Finding } from '../../../src/model/finding.ts'

const original = (...paragraphs: string[]) =>
  `<details>\n<summary>Original English</summary>\n\n${paragraphs.join('\n\n')}\n\n</details>\n\n`

function pair(body: string) {
  const findings: Finding[] = []
  const document = readDocument(body, 'a.md', () => {})
  const labelled = labelledBlocks(readLabels(document))
  const aligned = alignLayers(document.blocks, labelled)
  const outline = outlineSections(document)
  const pairs = pairLayers(document, outline, aligned, labelled, (finding) => findings.push(finding))
  return { pairs: pairs.map(({ main, original: side }) => [main.text, side.text]), findings }
}

test.each<[string, string, string[][]]>([
  [
    'a paragraph and its original',
    `海。\n\n${original('Sea.')}山。\n\n${original('Hill.')}`,
    [
      ['海。', 'Sea.'],
      ['山。', 'Hill.'],
    ],
  ],
  [
    'as many paragraphs on both sides',
    `海。\n\n山。\n\n${original('Sea.', 'Hill.')}`,
    [
      ['海。', 'Sea.'],
      ['山。', 'Hill.'],
    ],
  ],
  [
    'more originals than paragraphs: by length',
    `很短。\n\n这一段说得很长很长，说了海，说了山，也说了天。\n\n${original('Short.', 'A long one about the sea and the', 'hills and about the sky above.')}`,
    [
      ['很短。', 'Short.'],
      [
        '这一段说得很长很长，说了海，说了山，也说了天。',
        'A long one about the sea and the\nhills and about the sky above.',
      ],
    ],
  ],
  [
    'captions that mark another voice',
    `你好。谢谢。\n\n${original('\\>> Hello. >> Hi.\n\\>> Thanks, x >> y.')}`,
    [['你好。谢谢。', 'Hello. Hi.\nThanks, x >> y.']],
  ],
  [
    'paragraphs under one original',
    `海。\n\n山。\n\n${original('Sea and hill.')}`,
    [['海。\n山。', 'Sea and hill.']],
  ],
  [
    'the original first, in each section',
    `### 一\n\n${original('Sea.')}海。\n\n### 二\n\n${original('Hill.')}山。`,
    [
      ['海。', 'Sea.'],
      ['山。', 'Hill.'],
    ],
  ],
  [
    'one speech of the original with the paragraphs that each repeat its label',
    `**Ann**: 海。\n\n**Ann**: 山很高，路很长，走了一天。\n\n**Bo**: 好。\n\n**Bo**: 走吧。\n\n${original('**Ann**: Sea.', '**Bo**: Good. Let us go now, while the sun is up.')}`,
    [
      ['海。\n山很高，路很长，走了一天。', 'Sea.'],
      ['好。\n走吧。', 'Good. Let us go now, while the sun is up.'],
    ],
  ],
  [
    'the labels within a paragraph left out',
    `**Ann**: 海。\n**Bo**: 山。\n**Ann**: 好。\n\n${original('Sea. Hill. Good.')}`,
    [['海。\n山。\n好。', 'Sea. Hill. Good.']],
  ],
  [
    'the turns of two sections under one original',
    `### 一\n\n**Ann**: 海。\n\n### 二\n\n**Bo**: 山。\n\n**Ann**: 好。\n\n${original('**Ann**: Sea.', '**Bo**: Hill.', '**Ann**: Good.')}`,
    [
      ['海。', 'Sea.'],
      ['山。', 'Hill.'],
      ['好。', 'Good.'],
    ],
  ],
  [
    'but a section whose turns differ with none',
    `### 一\n\n**Ann**: 海。\n\n### 二\n\n**Bo**: 山。\n\n**Ann**: 好。\n\n${original('**Bo**: Hill.', '**Bo**: Green.', '**Ann**: Good.')}`,
    [
      ['山。', 'Hill.\nGreen.'],
      ['好。', 'Good.'],
    ],
  ],
  ['no original at all', '海。\n\n山。', []],
])('pairs %s', (_, body, expected) => {
  expect(pair(body)).toEqual({ pairs: expected, findings: [] })
})

test('reports an original that translates nothing', () => {
  const { pairs, findings } = pair(
    `### 一\n\n海。\n\n${original('Sea.')}### 二\n\n${original('Hill.', 'Wood.')}`,
  )
  expect(pairs).toEqual([['海。', 'Sea.']])
  expect(findings).toMatchObject([
    { code: 'translation/unpaired', arguments: { paragraphs: 2, layout: 'layers' }, range: { line: 17 } },
  ])
})

test('an alignment leaves nothing out and nothing empty', () => {
  const lengths = fc.array(fc.nat(500), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
      const ends = alignByLength(shorter, longer)!
      expect(ends).toHaveLength(shorter.length)
      expect(ends.at(-1)).toBe(longer.length)
      ends.forEach((end, i) => {
        expect(end).toBeGreaterThan(i === 0 ? 0 : ends[i - 1]!)
      })
    }),
  )
})
