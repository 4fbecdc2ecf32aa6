import { expect, test } from 'vitest'
import { identify } from '../identify.ts'

const talk = (name: string, opening: string) =>
  `**Bo**: ${opening}\n\n**${name}**: 是。\n\n**Bo**: 为什么？\n\n**${name}**: 因为海。`

test.each<[string, string, string, string]>([
  ['before the parenthesis', 'Mara Quill', '欢迎玛拉·奎尔（Mara Quill）。', '玛拉·奎尔'],
  ['within it', '玛拉·奎尔', '欢迎玛拉·奎尔（Mara Quill: 作家）。', 'Mara Quill'],
  ['behind an office', 'Mara Quill', '欢迎首席执行官玛·奎尔（Mara Quill）。', '玛·奎尔'],
  [
    'behind a word that no name begins with',
    'Mara Quill',
    '我的同事玛拉·奎尔（Mara Quill）在。',
    '玛拉·奎尔',
  ],
  ['in bold', 'Mara Quill', '我的好友**玛拉·奎尔**（Mara Quill）在。', '玛拉·奎尔'],
  ['of a Chinese kind, right behind 是', 'Mara Quill', '嘉宾是马奎（Mara Quill）。', '马奎'],
  ['of a first name, in bold', 'Mara', '你好，**玛拉**（Mara）。', '玛拉'],
])('adds a name %s', (_case, name, opening, alias) => {
  expect(identify(talk(name, opening))).toEqual(['Bo', `${name}=${alias}`])
})

test.each<[string, string, string]>([
  ['what is no name', 'Mara Quill', '欢迎 Mara Quill（海边）和（Mara Quill）。'],
  ['a sentence', 'Mara', '我们今天很想念（Mara）她。'],
  ['a place', '玛拉·奎尔', '玛拉·奎尔（London 来的）'],
  ['the name of another who speaks', 'Mara Quill', '波（Bo）和 Mara Quill（Bo）'],
])('does not add %s', (_case, name, opening) => {
  expect(identify(talk(name, opening))).toEqual(['Bo', name])
})

test('adds nothing to whom more glosses name than anybody has names', () => {
  const given = [...'丁卯巳未申酉戌亥寅'].map((character) => `玛${character}·奎尔（Mara Quill）。`).join('')
  expect(identify(talk('Mara Quill', given))).toEqual(['Bo', 'Mara Quill'])
  expect(identify(talk('Mara Quill', given.slice(0, 17)))).not.toEqual(['Bo', 'Mara Quill'])
})
