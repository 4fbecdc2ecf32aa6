import { expect, test } from 'vitest'
import { readDocument } from '../../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../../src/core/speakers/identify-speakers.ts'

type Piece = readonly (readonly [name: string, text: string])[]

function speakers(...pieces: Piece[]): string[] {
  const body = pieces
    .map((piece, i) =>
      [
        `<!-- chunk ${i + 1}/${pieces.length} -->`,
        ...piece.map(([name, text]) => `**${name}**: ${text}`),
      ].join('\n\n'),
    )
    .join('\n\n')
  const document = readDocument(`---\ntitle: 海\n---\n${body}`, 'a.md', () => {})
  return identifySpeakers(document, outlineSections(document)).speakers.map(({ name, aliases, turns }) =>
    [name, ...aliases, turns].join('='),
  )
}

const answer = '海很深，也很远，我看了它很多年，还是不知道它从哪里来，又到哪里去。'
const question = '海有多深？'
const talk = (host: string, guest: string): Piece => [
  [host, '欢迎来到海边，今天的嘉宾来自北海。你怎么看海？'],
  [guest, answer],
  [host, question],
  [guest, answer],
]
const named = talk('Mara Quill', 'Bo Stone')

test.each<[string, Piece[], string[]]>([
  [
    'unnamed voices to who asks and who answers, piece by piece',
    [named, talk('Speaker A', 'Speaker B'), talk('Speaker B', 'Speaker A'), named],
    ['Mara Quill=8', 'Bo Stone=8'],
  ],
  [
    'the one unnamed voice to the other',
    [named, named, talk('Mara Quill', 'Speaker A')],
    ['Mara Quill=6', 'Bo Stone=Speaker A=6'],
  ],
  [
    'parts to the names of other pieces',
    [named, talk('Interviewer', 'Guest'), talk('Speaker A', 'Speaker B'), named],
    ['Mara Quill=Interviewer=Speaker A=8', 'Bo Stone=Guest=Speaker B=8'],
  ],
])('gives %s', (_case, pieces, expected) => {
  expect(speakers(...pieces)).toEqual(expected)
})

const even: Piece = [
  ['Speaker A', answer],
  ['Speaker B', answer],
]

test.each<[string, Piece[], string[]]>([
  [
    'a piece in which nobody asks',
    [named, named, even],
    ['Mara Quill=4', 'Bo Stone=4', 'Speaker A=1', 'Speaker B=1'],
  ],
  [
    'a talk of three',
    [
      named,
      talk('Mara Quill', 'Ann Lee'),
      named,
      talk('Mara Quill', 'Ann Lee'),
      talk('Speaker A', 'Speaker B'),
    ],
    ['Mara Quill=8', 'Bo Stone=4', 'Ann Lee=4', 'Speaker A=2', 'Speaker B=2'],
  ],
  [
    'a part in the piece of the name',
    [
      [...named, ...Array<readonly [string, string]>(4).fill(['Guest', answer])],
      named,
      talk('Speaker A', 'Speaker B'),
    ],
    ['Mara Quill=4', 'Bo Stone=4', 'Guest=4', 'Speaker A=2', 'Speaker B=2'],
  ],
])('leaves alone %s', (_case, pieces, expected) => {
  expect(speakers(...pieces)).toEqual(expected)
})
