import { expect, test } from 'vitest'
import { flatten } from '../../../src/core/document/flatten.ts'
import { keepLabels } from '../../../src/core/document/label-definition.ts'
import { parseNatively } from '../../../src/core/document/native/native-parser.ts'
import { loadSatteri } from '../../../src/core/document/native/satteri-binding.ts'
import { parseByReference } from '../../../src/core/document/reference-parser.ts'
import { SourceText } from '../../../src/core/document/source-text.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import { read } from './reading.ts'

const satteri = await loadSatteri()

test.each([
  ['[主持人]: 大家好，欢迎。'],
  ['[主持人]:大家好。'],
  ['[Host]: Hello.'],
  ['[Host]: Yes "really."'],
  ['  [主持人]: 大家好'],
  ['> [主持人]: 大家好'],
  ['- [主持人]: 大家好'],
  ['[主持人]:\n大家好。'],
  ['[主持人]: 大家好。\r'],
])('a turn stays text: %j', (text) => {
  expect(keepLabels(text)).toBe(text.replace(']:', ']：'))
  const source = new SourceText(keepLabels(text))
  const blocks = flatten(parseByReference(source.text), source, 0).blocks
  expect(blocks.map((block) => block.text).join()).toContain(']：')
  if (satteri) expect(flatten(parseNatively(satteri, source.text)!, source, 0).blocks).toEqual(blocks)
})

test.each([
  ['[sea]: https://sea.example/a.html'],
  ['[海]: https://海.example'],
  ['[海]: <海>'],
  ['[海]: ./海.md'],
  ['[海]: #海'],
  ['[海]: 海.png'],
  ['[1]: notes'],
  ['[1]: notes "The sea"'],
  ['[^1]: 大家好。'],
  ['海[主持人]: 大家好。'],
])('a definition stays one: %j', (text) => {
  expect(keepLabels(text)).toBe(text)
})

test('turns under labels in brackets are read, each in its line', () => {
  const document = read(
    '[主持人]: 大家好，欢迎。\n\n[高贝]: 谢谢。\n\n[主持人]: 你怎么看？\n\n[高贝]: 很好。\n',
  )
  const { turns } = identifySpeakers(document, outlineSections(document))
  expect(turns.map(({ speaker, startLine, text }) => [speaker, startLine, text])).toEqual([
    ['主持人', 1, '大家好，欢迎。'],
    ['高贝', 3, '谢谢。'],
    ['主持人', 5, '你怎么看？'],
    ['高贝', 7, '很好。'],
  ])
})
