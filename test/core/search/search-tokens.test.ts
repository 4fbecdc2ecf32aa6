import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundParts } from '../../../src/core/search/compound-parts.ts'
import { matchExpression } from '../../../src/core/search/match-expression.ts'
import { searchTokens } from '../../../src/core/search/search-tokens.ts'
import { snippetOf } from '../../../src/core/search/snippet.ts'

const tokens = (text: string): string[] => searchTokens(text).split(/\s+/).filter(Boolean)

test.each([
  ['资本开支', ['资本', '本开', '开支', '支']],
  ['我', ['我']],
  ['AI泡沫 2025', ['AI', '泡沫', '沫', '2025']],
  ['ＡＩ', ['AI']],
  ['\u{20017}人', ['\u{20017}人', '人']],
  ['カタカナ', ['カタ', 'タカ', 'カナ', 'ナ']],
  ['plain words', ['plain', 'words']],
  ['', []],
])('%s is indexed as %j', (text, expected) => expect(tokens(text)).toEqual(expected))

test.each([
  ['OpenAI and ChatGPT', { openai: ['open', 'ai'], chatgpt: ['chat', 'gpt'] }],
  ['GPT4 H100s', { gpt4: ['gpt', '4'], h100s: ['h', '100', 's'] }],
  ['said AI Plain 2025', {}],
])('compounds of %s', (text, expected) => expect(Object.fromEntries(compoundParts(text))).toEqual(expected))

describe('match expressions', () => {
  const word = (text: string, ...synonyms: string[]) => ({ text, synonyms })
  test.each([
    [[word('资本开支')], '("资本" + "本开" + "开支")'],
    [[word('我')], '("我"*)'],
    [[word('AI泡沫')], '("AI" + "泡沫")'],
    [[word('AI我')], '("AI" + "我"*)'],
    [[word('资本AI')], '("资本" + "本" + "AI")'],
    [[word('GPT-4o')], '("GPT" + "4o")'],
    [[word('bubble'), word('AI')], '("bubble") AND ("AI")'],
    [[word('资本开支', 'CapEx')], '("资本" + "本开" + "开支" OR "CapEx")'],
  ])('%j', (words, expected) => expect(matchExpression(words)).toBe(expected))

  test('a Latin word is found inside longer ones', () => {
    expect(matchExpression([word('GPT')], (latin) => [`chat${latin}`])).toBe('("GPT" OR "chatgpt")')
  })

  test('quotes cannot end a token, punctuation alone finds nothing', () => {
    expect(matchExpression([word('a" OR b')])).toBe('("a" + "OR" + "b")')
    expect(matchExpression([word('，'), word('"')])).toBeNull()
  })

  // What matches is decided by SQLite; here it is enough that a word's tokens stand in a row in those of the text.
  test('every piece of a text of ideographs is found in it', () => {
    const ideographs = fc.string({
      unit: fc.constantFrom('资', '本', '开', '支', '的'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(ideographs, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const piece = text.slice(start, start + 1 + (length % 5))
        const wanted = [...matchExpression([word(piece)])!.matchAll(/"([^"]+)"(\*?)/g)]
        const stored = tokens(text)
        const found = stored.some((_, at) =>
          wanted.every(([, token = '', star], i) =>
            star ? stored[at + i]?.startsWith(token) : stored[at + i] === token,
          ),
        )
        expect(found).toBe(true)
      }),
    )
  })
})

describe('snippets', () => {
  const marked = (text: string, names: string[], width: number): string =>
    snippetOf(text, names, width)
      .pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('')

  test.each([
    ['a bubble in AI', ['ai'], 40, 'a bubble in [AI]'],
    ['AI泡沫与泡沫', ['AI泡沫', '泡沫'], 40, '[AI泡沫]与[泡沫]'],
    ['一二三四五六七八九十甲乙丙', ['八'], 6, '…六七[八]九十甲…'],
    ['nothing here', ['absent'], 7, 'nothing…'],
    ['ＡＩ', ['ai'], 10, '[ＡＩ]'],
  ])('%s, %j', (text, names, width, expected) => expect(marked(text, names, width)).toBe(expected))

  test('no surrogate pair is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(20), (text, width) => {
        const { pieces } = snippetOf(text, ['a'], width)
        for (const piece of pieces) expect(piece.text).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
