import { expect, test } from 'vitest'
import { readDocument } from '../../../../src/core/document/read-document.ts'
import { readLabels } from '../../../../src/core/speakers/labels/read-labels.ts'

const read = (body: string) => readLabels(readDocument(body, 'a.md', () => {}))

test.each([
  ['bold, colon outside', '**Mara Quill**: Hi.', 'bold-colon-outside', 'Mara Quill', [], null],
  ['bold, full-width colon', '**林海**：你好。', 'bold-colon-outside', '林海', [], null],
  ['bold, no space after the colon', '**林海**:你好。', 'bold-colon-outside', '林海', [], null],
  ['bold, colon inside', '**Mara Quill:** Hi.', 'bold-colon-inside', 'Mara Quill', [], null],
  ['bold, full-width colon inside', '**林海：** 你好', 'bold-colon-inside', '林海', [], null],
  [
    'a place whose name holds a pronoun',
    '**亚利桑那居民**: 好。',
    'bold-colon-outside',
    '亚利桑那居民',
    [],
    null,
  ],
  ['a name that a line end cuts in two', '**林\n海**: 你好。', 'bold-colon-outside', '林海', [], null],
  ['a Latin one', '**Mara\nQuill:** Hi.\nHo.', 'bold-colon-inside', 'Mara Quill', [], null],
  ['bold brackets', '**[Speaker 1]**: 嗯。', 'bold-colon-outside', 'Speaker 1', [], null],
  ['role in parentheses', '**Host (Stephen)**: Well.', 'bold-colon-outside', 'Host', ['Stephen'], null],
  [
    'other name in parentheses',
    '**西蒙·高 (Simon Gao)**: 是的。',
    'bold-colon-outside',
    '西蒙·高',
    ['Simon Gao'],
    null,
  ],
  ['parentheses after the bold', '**林海**（主持人）：你好', 'bold-colon-outside', '林海', ['主持人'], null],
  [
    'role before the bold name',
    '主持人 **Mara Quill**：你好',
    'bold-colon-outside',
    '主持人 Mara Quill',
    [],
    null,
  ],
  [
    'role before a long bold name',
    '主持人 **Maximilian Quillfeather**：你好',
    'bold-colon-outside',
    '主持人 Maximilian Quillfeather',
    [],
    null,
  ],
  [
    'bold that stands right under HTML, unread',
    '<hr>\n**Mara Quill**: Hi.',
    'bold-colon-outside',
    'Mara Quill',
    [],
    null,
  ],
  ['unread, colon inside', '<hr>\n**Mara Quill:** Hi.', 'bold-colon-inside', 'Mara Quill', [], null],
  ['chevrons inside the bold', '**>> Tracy:** Thanks.', 'bold-colon-inside', 'Tracy', [], null],
  ['chevrons after the colon', '**Stephen**: >> Thanks.', 'bold-colon-outside', 'Stephen', [], null],
  ['time after a bold label', '**Mara:** \\[03:59\\] Yes.', 'bold-colon-inside', 'Mara', [], 239],
  ['time before a bold label', '[00:12:34] **Mara**: Yes.', 'bold-colon-outside', 'Mara', [], 754],
  ['time inside the bold', '**Mara (12:05)**: Yes.', 'bold-colon-outside', 'Mara', [], 725],
  ['brackets', '[Mara]: Yes, of course.', 'bracketed', 'Mara', [], null],
  ['Chinese brackets', '【林海】：好。', 'bracketed', '林海', [], null],
  ['brackets without a colon', '[Mara] Yes, of course.', 'bracketed', 'Mara', [], null],
  ['plain', 'Mara Quill: Yes.', 'plain', 'Mara Quill', [], null],
  ['plain Chinese', '主持人：好。', 'plain', '主持人', [], null],
  ['plain, time first', '00:01:02 Mara: Yes.', 'plain', 'Mara', [], 62],
  ['time alone beside the name', '发言人1 00:12', 'timed', '发言人1', [], 12],
  ['bold name with a time', '**Mara** [01:00]', 'timed', 'Mara', [], 60],
  ['bold name alone', '**Mara**', 'alone', 'Mara', [], null],
  ['chevrons alone', '>> Yes, of course.', 'chevron', '', [], null],
  ['chevrons with a name', '>> MARA: Yes.', 'chevron', 'MARA', [], null],
])('reads a label: %s', (_, body, shape, name, remarks, time) => {
  expect(read(body)).toEqual([expect.objectContaining({ shape, name, remarks, time })])
})

test.each([
  ['a sentence with a colon', '他想了很久，终于说：“好吧。”'],
  ['a question before the colon', '为什么？答案：没有。'],
  ['a time of day', '10:30 we met.'],
  ['a note', '注：以上为节选。'],
  ['a bold sentence with a colon in it', '**第一步：先看数据**'],
  ['a bold sentence over two lines', '**先把所有的数据都看一遍，\n再说结论**：好。'],
  ['a verse', '**Genesis 1:10**: God called the dry land earth.'],
  ['a heading', '### 林海：开场'],
  ['code', '    Mara: Yes.'],
  ['a stage word', '**[音乐]**: …'],
  ['what a machine thinks of it', '**AI分析**: 他说得好。'],
  ['the credits', '**制作组职员表**: 本期由林海制作。'],
  ['an advertisement', '**广告/《海报》**: 请看《海报》。'],
  ['a greeting', '**大家好**: 这里是海边频道。'],
  ['a long heading that ends in Latin', '**本章节的关键词 Deep Sea Diving**：…'],
  ['a marker of the machine', '[TRANSCRIPT_END]'],
])('reads no label: %s', (_, body) => {
  expect(read(body)).toEqual([])
})

test('reads the label of each line of a paragraph', () => {
  expect(read('**A**: 一\n**B**: 二').map(({ name }) => name)).toEqual(['A', 'B'])
})

test.each<[string, string, string[]]>([
  ['after sentences', 'Yes. >> And then? >> Then no.', ['And then? ', 'Then no.']],
  ['in the middle of a sentence', 'the one, >> the other >> right', ['the other ', 'right']],
  ['beside Chinese', '海很深>>是的>>好。', ['是的', '好。']],
  ['after a full stop without a space', 'Deep.>> Yes.', ['Yes.']],
  ['twice for one', 'Deep. >> >> Yes.', ['Yes.']],
  ['before a sound and words', 'Deep. >> [laughter] Yes.', ['[laughter] Yes.']],
  ['after a sound', 'Deep. >> [applause] >> Thank you.', ['Thank you.']],
  ['at a line, before a sound and words', '>> [laughter] Yes.', ['[laughter] Yes.']],
  ['at a line, before a sound alone', '>> [laughter]', []],
  ['in code', 'Write `a >> b` and `c >> d`.', []],
  ['beside bold', '**Deep.** >> Yes, **deep**.', ['Yes, deep.']],
  ['between numbers', 'It is 8 >> 2, and 1 >> 0.', []],
  ['an operator', 'Say cin >>depth or a>>b.', []],
  ['part of an arrow', 'From here >>> to there >>>> and on.', []],
])('chevrons within a line: %s', (_, body, texts) => {
  const document = readDocument(`---\na: b\n---\n${body}`, 'a.md', () => {})
  const { text } = document.blocks[0]!
  const labels = readLabels(document)
  const ends = [...labels.slice(1).map(({ start }) => start), text.length]
  expect(labels.map(({ bodyStart }, i) => text.slice(bodyStart, ends[i]))).toEqual(texts)
})
