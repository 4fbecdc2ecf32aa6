import { expect, test } from 'vitest'
import { identify } from '../identify.ts'

const original = (text: string) =>
  `<details>\n<summary>Original English</summary>\n<p class="english-text">${text}</p>\n</details>\n\n`

test('names who introduces himself as the paragraph does that translates it', () => {
  const body = `海很深。\n\n${original('The sea is deep.')}海很远。我是玛拉·奎尔，我看海五十年。\n\n${original(
    "The sea is far. I'm Mara Quill, and I've watched it.",
  )}`
  expect(identify(body, 'speaker: 海边')).toEqual(['玛拉·奎尔=Mara Quill'])
})

test('keeps the name of the original where its translation tells none', () => {
  const body = `海很深，玛拉·奎尔说。\n\n${original("Hello, I'm Mara Quill, and I've watched the sea.")}`
  expect(identify(body, 'speaker: 海边')).toEqual(['Mara Quill'])
})

test.each<[string, string, string[]]>([
  ['a capital and a word', '大家好，欢迎回到海边，我是Q wave。海很深。', ['Q wave']],
])('reads a name of %s', (_case, body, expected) => {
  expect(identify(body, 'speaker: 海边')).toEqual(expected)
})

test.each<[string, string, string[]]>([
  [
    'my colleague and I',
    "Hello. I'm Mara Quill. Today my colleague Bo and I will talk.",
    ['Mara Quill', 'Bo Stone=Bo'],
  ],
  ['a colleague told of', "Hello. I'm Mara Quill. Today my colleague Bo is at sea.", ['Mara Quill']],
])('finds who speaks together: %s', (_case, text, expected) => {
  expect(identify(`海很深。\n\n${original(text)}`, 'speaker: 海边\npeople: [Bo Stone]')).toEqual(expected)
})
