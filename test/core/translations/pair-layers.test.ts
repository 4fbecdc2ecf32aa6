import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { readLabels } from '../../../src/core/speakers/labels/read-labels.ts'
import { alignLayers } from '../../../src/core/translations/align-layers.ts'
import { alignRuns } from '../../../src/core/translations/align-runs.ts'
import { labelledBlocks } from '../../../src/core/translations/labelled-blocks.ts'
import { pairLayers } from '../../../src/core/translations/pair-layers.ts'
import type { Finding } from '../../../src/model/finding.ts'

const original = (...paragraphs: string[]) =>
  `<details>\n<summary>Original English</summary>\n\n${paragraphs.join('\n\n')}\n\n</details>\n\n`

const talk = 'And so we went on and on about it, as one does, for most of the long afternoon.'

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
    `你好。谢谢，>>谢谢 >> 大家。\n\n${original('\\>> Hello. >> Hi.\n\\>> Thanks, >> all of >> us >>')}`,
    [['你好。谢谢，谢谢 大家。', 'Hello. Hi.\nThanks, all of us']],
  ],
  [
    'but no operators',
    `它是x >> 2。\n\n${original('It is x >> 2, or n >> k.')}`,
    [['它是x >> 2。', 'It is x >> 2, or n >> k.']],
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
  [
    'what shares names and numbers, before lengths',
    `它建于1884年，由Ada Crane设计。\n\n后来这里成了一座很大的博物馆，每年有许多人来参观，其中也有不少学生和老师，他们从很远的地方来，都很喜欢这里。\n\n${original('It was built in 1884, and that took a long time, since nobody had yet built one like it.', 'Ada Crane had drawn it, and she stayed with the work to its end, as she had said.', 'Later it was a museum.')}`,
    [
      [
        '它建于1884年，由Ada Crane设计。',
        'It was built in 1884, and that took a long time, since nobody had yet built one like it.\nAda Crane had drawn it, and she stayed with the work to its end, as she had said.',
      ],
      [
        '后来这里成了一座很大的博物馆，每年有许多人来参观，其中也有不少学生和老师，他们从很远的地方来，都很喜欢这里。',
        'Later it was a museum.',
      ],
    ],
  ],
  [
    'a retelling as a whole where nothing tells its paragraphs apart',
    `海很深。\n\n山很高。\n\n${original(talk, talk, talk)}`,
    [['海很深。\n山很高。', `${talk}\n${talk}\n${talk}`]],
  ],
  [
    'a retelling where names tell, its lists whole',
    `Crane造了塔：\n\n- 先造底座\n- 再造塔身\n\nLoom织了布。\n\n${original(`Crane. ${talk}`, talk, `Loom. ${talk}`)}`,
    [
      ['Crane造了塔：\n先造底座\n再造塔身', `Crane. ${talk}\n${talk}`],
      ['Loom织了布。', `Loom. ${talk}`],
    ],
  ],
  [
    'a retelling as a whole where names cross',
    `Crane造了塔，Morrow和Vance买了它。\n\nLoom织了布。\n\n${original(`Crane. ${talk}`, `Loom. ${talk}`, `Morrow. Vance. ${talk}`)}`,
    [
      [
        'Crane造了塔，Morrow和Vance买了它。\nLoom织了布。',
        `Crane. ${talk}\nLoom. ${talk}\nMorrow. Vance. ${talk}`,
      ],
    ],
  ],
  [
    'no paragraph with a sound',
    `海。\n\n山。\n\n${original('Sea.', '\\[music]', 'Hill.')}`,
    [
      ['海。', 'Sea.\n[music]'],
      ['山。', 'Hill.'],
    ],
  ],
  [
    'a sound with a sound',
    `海。\n\n（音乐）\n\n${original('Sea.', '\\[music]')}`,
    [
      ['海。', 'Sea.'],
      ['（音乐）', '[music]'],
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

test.each<[string, string, boolean]>([
  ['far past its main text', talk.repeat(9), true],
  ['as far as any', 'And so we went on.', false],
])('tells of main text at the end without an original, where the last one runs on %s', (_, last, told) => {
  const section = (text: string) => `### 海\n\n我们谈了海很久。\n\n${original(text)}`
  const body = section('And so we went on.').repeat(4) + section(last)
  const { findings } = pair(`${body}### 山\n\n我们又谈了山。\n\n还有云。\n`)
  expect(findings).toMatchObject(
    told ? [{ arguments: { paragraphs: 2, layout: 'overrun' }, range: { line: 58, endLine: 60 } }] : [],
  )
  expect(pair(body).findings).toEqual([])
})

test('an alignment leaves nothing out and nothing empty', () => {
  const lengths = fc.array(fc.nat(500), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
      const shared = shorter.map((_, i) => longer.map((_, j) => (i * 7 + j * 3) % 5))
      const ends = alignRuns(shorter, longer, shared)
      expect(ends).toHaveLength(shorter.length)
      expect(ends.at(-1)).toBe(longer.length)
      ends.forEach((end, i) => {
        expect(end).toBeGreaterThan(i === 0 ? 0 : ends[i - 1]!)
      })
    }),
  )
})
