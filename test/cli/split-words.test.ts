import { expect, it } from 'vitest'
import { splitWords } from '../../src/cli/split-words.ts'

it.each([
  ['glossary --out g.html', ['glossary', '--out', 'g.html']],
  ['  extract   --out "my notes/kb.json" ', ['extract', '--out', 'my notes/kb.json']],
  ["glossary --search 'AI 泡沫' --out='a b'", ['glossary', '--search', 'AI 泡沫', '--out=a b']],
  ['', []],
])('splits %j', (line, words) => {
  expect(splitWords(line)).toEqual(words)
})
