import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'

function identify(body: string, frontMatter = 'speaker: 海边频道') {
  const document = readDocument(`---\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  return identifySpeakers(document, outlineSections(document))
}
const people = (body: string, frontMatter?: string) =>
  identify(body, frontMatter).speakers.map(({ name, aliases, turns }) => [name, ...aliases, turns])

test.each<[string, string, (string | number)[][]]>([
  [
    'labels that recur',
    '**林海**: 你怎么看？\n\n**高山**: 我觉得好。\n\n**林海**: 是吗？\n\n**高山**: 是。',
    [
      ['林海', 2],
      ['高山', 2],
    ],
  ],
  [
    'labels of both layers, paired by place',
    [1, 2]
      .map(
        (i) =>
          `**主持人**: 问题${i}？\n\n<details>\n<summary>Original English</summary>\n\n**Host**: Question ${i}?\n\n</details>\n\n` +
          `**玛拉·奎尔**: 回答${i}。\n\n<details>\n<summary>Original English</summary>\n\n**Mara Quill**: Answer ${i}.\n\n</details>\n`,
      )
      .join('\n'),
    [
      ['主持人', 'Host', 2],
      ['玛拉·奎尔', 'Mara Quill', 2],
    ],
  ],
  [
    'a label of whoever could not be placed, beside names: no one of those who say their name under it',
    '**林海**: 你怎么看？\n\n**高山**: 好。\n\n**发言人**: 大家好，我是周敏。\n\n**林海**: 是吗？\n\n**高山**: 是。\n\n**发言人**: 我是记者。',
    [
      ['林海', 2],
      ['高山', 2],
      ['发言人', 2],
    ],
  ],
  [
    'a label for a voice, alone',
    '**发言人**: 大家好，我是周敏，欢迎收听。\n\n**发言人**: 今天谈茶。\n\n**发言人**: 再见。',
    [['周敏', '发言人', 3]],
  ],
  [
    'a short form beside the full name',
    '**Dave Stone**: One.\n\n**Ann Lee**: Two.\n\n**Stone**: Three.\n\n**Ann Lee**: Four.\n\n**Dave Stone**: Five.',
    [
      ['Dave Stone', 'Stone', 3],
      ['Ann Lee', 2],
    ],
  ],
  [
    'a hyphen from a broken line',
    '林海: 一。\n\n高山: 二。\n\n林-海: 三。\n\n高山: 四。\n\n林海: 五。\n\n高山: 六。',
    [
      ['林海', '林-海', 3],
      ['高山', 3],
    ],
  ],
  [
    'a part before the name',
    '主持人 **Mara Quill**：你好。\n\n**Bo Stone**：好。\n\n主持人 **Mara Quill**：为什么？\n\n**Bo Stone**：嗯。',
    [
      ['Mara Quill', '主持人 Mara Quill', 2],
      ['Bo Stone', 2],
    ],
  ],
  [
    'a part named in its first turn',
    '**主持人**: 大家好，我是林海，今天聊聊山。\n\n**高山**: 好。\n\n**主持人**: 开始。\n\n**高山**: 嗯。',
    [
      ['林海', '主持人', 2],
      ['高山', 2],
    ],
  ],
  [
    'a label that names two of the others',
    '**林海**: 一。\n\n**高山**: 二。\n\n**林海**: 三。\n\n**林海 / 高山**: 再见！\n\n**高山**: 走。',
    [
      ['林海', 2],
      ['高山', 2],
    ],
  ],
  [
    'a space and a hyphen where a character was',
    `${'**林永海**: 一。\n\n**高山**: 二。\n\n'.repeat(6)}**林- 海**: 三。`,
    [
      ['林永海', '林- 海', 7],
      ['高山', 6],
    ],
  ],
  [
    'a short form of a name that stands there with and without a title',
    '**Nina**: One.\n\n**Dr. Nina Sole**: Two.\n\n**Dr. Nina**: Three.\n\n**Ann Lee**: Four.\n\n'.repeat(2),
    [
      ['Dr. Nina Sole', 'Dr. Nina', 'Nina', 6],
      ['Ann Lee', 2],
    ],
  ],
  [
    'two spellings of a surname beside one first name',
    '**Dana Freeberg**: One.\n\n**Dana Friedberg**: Two.\n\n**Dana Stone**: Three.\n\n'.repeat(2),
    [
      ['Dana Friedberg', 'Dana Freeberg', 4],
      ['Dana Stone', 2],
    ],
  ],
  [
    'the trade of somebody who then says the name of the label',
    '**高山**: 大家好。\n\n**齿轮**: 我是做衣服的小二，我叫齿轮。\n\n**高山**: 好。\n\n**齿轮**: 嗯。',
    [
      ['高山', 2],
      ['齿轮', 2],
    ],
  ],
  [
    'a label heard once, with a time as the others have',
    '**林海**: [00:01] 一。\n\n**高山**: [00:05] 二。\n\n**林海**: [01:02:03] 三。',
    [
      ['林海', 2],
      ['高山', 1],
    ],
  ],
  ['nobody named: the channel', '今天的海很蓝。', [['海边频道', 0]]],
  ['a narrator who names himself', '大家好，这里是海边，我是小贝。今天看海。', [['小贝', 0]]],
  [
    'bold lead-ins are no labels',
    '**社会问题**：很多。\n\n**技术问题**：也多。\n\n* **国际扩张：** 更多。\n* **结论**：完。',
    [['海边频道', 0]],
  ],
])('%s', (_, body, expected) => {
  expect(people(body)).toEqual(expected)
})

test('a turn has its lines, its text without label and time, and its original', () => {
  const { turns } = identify(
    '**林海**: [00:12] 第一段。\n\n第二段。\n\n<details>\n<summary>Original English</summary>\n\n**Lin**: First.\n\n</details>\n\n**林海**: 第三段。',
  )
  expect(turns).toMatchObject([
    { speaker: '林海', label: '林海', startLine: 4, endLine: 6, startTime: 12, text: '第一段。\n第二段。' },
    { startLine: 15, endLine: 15, startTime: null, text: '第三段。', original: null },
  ])
  expect(turns[0]!.original).toMatchObject({ label: 'Lin', text: 'First.' })
})

const story = '海边的人讲海边的事，一天又一天，没有人觉得厌烦。'.repeat(30)

test.each([
  [
    'a block quote',
    `${story}\n\n> **高山**: 山在。\n>\n> 山一直在。\n\n后来呢？\n\n> **高山**: 都好。\n\n${story}`,
  ],
  ['a paragraph', `${story}\n\n**高山**: 山在。\n山一直在。\n\n后来呢？\n\n**高山**: 都好。\n\n${story}`],
])('a turn that a narrator quotes in %s ends with it', (_, body) => {
  const { speakers, turns } = identify(body)
  expect(turns.map(({ text }) => text)).toEqual(['山在。\n山一直在。', '都好。'])
  expect(speakers).toMatchObject([
    { name: '高山', role: 'clip' },
    { name: '海边频道', role: 'narrator', labelled: false, turns: 0 },
  ])
})

test('but answers after a talk without labels run on', () => {
  const questions = '**林海**: 为什么？\n\n**高山**: 因为海。\n\n因为山。\n\n'.repeat(2)
  const { speakers, turns } = identify(`${story}\n\n${questions}`)
  expect(turns.map(({ text }) => text)).toEqual([
    '为什么？',
    '因为海。\n因为山。',
    '为什么？',
    '因为海。\n因为山。',
  ])
  expect(speakers.map(({ name }) => name)).toEqual(['林海', '高山'])
})

test('one speaker whose paragraphs share an original has it in the first', () => {
  const { turns } = identify(
    '**林海**: 一。\n\n**高山**: 二。\n\n**高山**: 三。\n\n<details>\n<summary>Original</summary>\n\n**Lin**: One.\n\n**Gao**: Two. Three.\n\n</details>\n\n**林海**: 四。',
  )
  expect(turns.map(({ original }) => original?.text)).toEqual(['One.', 'Two. Three.', undefined, undefined])
})

test.each([
  ['whose surname it is', 'people: [苏小山, 高山]', ['苏小山']],
  ['unless two have it', 'people: [苏小山, 苏大海]', []],
  ['unless no turn says it', 'people: [苏平]', []],
])('a label of surname and title is the one in the front matter %s', (_, fields, aliases) => {
  const { speakers } = identify(
    '**苏心理师**: 大家好，叫我苏小山就行，苏大海是我哥哥。\n\n**林海**: 好。\n\n'.repeat(2),
    `speaker: 海边频道\n${fields}`,
  )
  expect(speakers[0]).toMatchObject({ name: '苏心理师', aliases })
})

test('a quoted voice on a line ended by CR is one turn, and none ends before it begins', () => {
  const { turns } = identify('>> Thanks\r<br>.\n\n>> Fine.')
  expect(turns.map(({ startLine, endLine, text }) => [startLine, endLine, text])).toEqual([
    [4, 5, 'Thanks\n\n.'],
    [7, 7, 'Fine.'],
  ])
})

test('a mark before a sound opens no turn, and is no text of the one before', () => {
  const { turns } = identify(
    '**Mara**: 海很深，>> [打喷嚏]\n\n**Bo**: 好。\n\n**Mara**: 对。\n\n**Bo**: 嗯。',
  )
  expect(turns.map(({ text }) => text)).toEqual(['海很深，[打喷嚏]', '好。', '对。', '嗯。'])
})

test('an original has the labels of the main layer, be they there but once', () => {
  const { turns } = identify(
    '**Mara**: 海。\n\n**Bo**: 山。\n\n### 好\n\n**Mara**: 好。\n\n<details>\n<summary>Original English</summary>\n<p class="english-text">Mara: Sea. Note: it is deep.</p>\n</details>',
  )
  expect(turns.at(-1)!.original).toMatchObject({ label: 'Mara', text: 'Sea. Note: it is deep.' })
})

test('turns stand in the original layer where the main one only retells them', () => {
  const original = (turns: string) =>
    `海很深。\n\n<details>\n<summary>Original English</summary>\n\n${turns}\n\n</details>\n`
  const twice = 'Mara: "Deep."\n\nBo: "Cold."\n\n'
  const { speakers, turns } = identify(original(twice + twice + twice))
  expect(speakers.map(({ name, turns }) => [name, turns])).toEqual([
    ['Mara', 3],
    ['Bo', 3],
  ])
  expect(turns[0]).toMatchObject({ speaker: 'Mara', text: '"Deep."', original: null })
  expect(people(original(`The sea.\n\nMara: "Deep."\n\n${twice}Machine: Beep.`))).toEqual([['海边频道', 0]])
})

const retold = (main: string, ...originals: string[]) =>
  originals
    .map(
      (text) =>
        `### 海\n\n${main}\n\n<details>\n<summary>Original English</summary>\n<p class="english-text">${text}</p>\n</details>\n`,
    )
    .join('\n')
const talk =
  "I'm joined by Mara Quill, who dives. Hello. >> Hello there. >> How deep is the sea, would you say? >> Very, and cold, >> right? >> Yes."

test('voices that only the original of a summary marks, within its lines', () => {
  const { turns } = identify(
    retold('潜水员谈海的深度。', talk, 'And dark. >> Thank you\nvery much. >> My pleasure.'),
  )
  expect(turns.map(({ startLine, endLine, text }) => [startLine, endLine, text])).toEqual([
    [10, 10, 'Hello there.'],
    [10, 10, 'How deep is the sea, would you say?'],
    [10, 10, 'Very, and cold,'],
    [10, 10, 'right?'],
    [10, 19, 'Yes.\nAnd dark.'],
    [19, 20, 'Thank you\nvery much.'],
    [20, 20, 'My pleasure.'],
  ])
  expect(turns.every(({ speaker, label, original }) => speaker === '' && label === '' && original === null))
})

const report = '潜水员玛拉·奎尔在节目里谈海，指出海水既深又冷，她表示“我喜欢海”。'
test.each<[string, string, number]>([
  ['a report nearly as long', retold(report, talk), 5],
  [
    'a translation',
    retold(
      '我请来了玛拉·奎尔，她潜水。你好。你好。你说海有多深？很深，也很冷，对吧？是的。我就喜欢这样。',
      talk,
    ),
    0,
  ],
  [
    'a translation without persons',
    retold('来宾是玛拉·奎尔，潜水的。好。好啊。海有多深呢，大概？很深，也冷，对吧？对。', talk),
    0,
  ],
  ['marks of the main layer too', retold('>> 海很深。\n\n>> 很冷。', talk), 2],
  [
    'a stray mark',
    retold('海。', 'The sea is deep. >> And cold. >> And dark, and wide, and all of that.'),
    0,
  ],
  [
    'sounds',
    retold(
      '海。',
      'Deep. >> [applause] >> Cold. [music] >> Dark. >> [laughter] >> Yes. >> [applause] >> Thanks. [applause] >> Bye.',
    ),
    0,
  ],
])('voices that only the original marks, beside %s', (_, body, count) => {
  expect(identify(body).turns.length).toBe(count)
})
