import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundParts } from '../../../src/core/search/compound-parts.ts'
import { findMatches } from '../../../src/core/search/find-matches.ts'
import { matchExpression } from '../../../src/core/search/match-expression.ts'
import { readTokens } from '../../../src/core/search/read-tokens.ts'
import { searchTokens } from '../../../src/core/search/search-tokens.ts'
import { snippetOf } from '../../../src/core/search/snippet.ts'

/** The words that SQLite's ASCII tokenizer makes of a text's bytes. */
const indexed = (text: string): string[] =>
  new TextDecoder()
    .decode(searchTokens(text))
    .split(/[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))

test.each([
  ['资本开支', ['资', '本', '开', '支']],
  ['投资。本来', ['投', '资', '␞', '本', '来']],
  ['资 AI 本', ['资', 'ai', '本']],
  ['AI泡沫 2025', ['ai', '泡', '沫', '2025']],
  ['ＡＩ，Ｇ', ['ai', 'g']],
  ['Café — CAFE\u0301', ['cafe', 'cafe']],
  ['İstanbul', ['istanbul']],
  ['\u{20017}人', ['\u{20017}', '人']],
  ['カタカナ', ['カ', 'タ', 'カ', 'ナ']],
  ['한국 Москва', ['한국', 'москва']],
  ['plain_words; 3.5', ['plain', 'words', '3', '5']],
  ['\uD800a😀b', ['a', 'b']],
  ['', []],
])('%s is indexed as %j', (text, expected) => expect(indexed(text)).toEqual(expected))

test('what is indexed is what is read', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('资', '本', 'A', 'é', '，', ' ', '́', 'Ａ', '7', '\u{20017}', '\uD842'),
    }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect([...readTokens(text)].map((token) => token.text)).toEqual(indexed(text))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['OpenAI and ChatGPT', { openai: ['open', 'ai'], chatgpt: ['chat', 'gpt'] }],
  ['GPT4 H100s', { gpt4: ['gpt', '4'], h100s: ['h', '100', 's'] }],
  ['said AI Plain 2025', {}],
])('compounds of %s', (text, expected) => expect(Object.fromEntries(compoundParts(text))).toEqual(expected))

const word = (text: string, ...synonyms: string[]) => ({ text, synonyms })

describe('match expressions', () => {
  test.each([
    [[word('资本开支')], '("资" + "本" + "开" + "支")'],
    [[word('我')], '("我")'],
    [[word('AI泡沫')], '("ai" + "泡" + "沫")'],
    [[word('资本AI')], '("资" + "本" + "ai")'],
    [[word('资本 市场')], '("资" + "本" + "␞" + "市" + "场")'],
    [[word('GPT-4o')], '("gpt" + "4o")'],
    [[word('bubble'), word('AI')], '("bubble") AND ("ai")'],
    [[word('资本开支', 'CapEx')], '("资" + "本" + "开" + "支" OR "capex")'],
  ])('%j', (words, expected) => expect(matchExpression(words)).toBe(expected))

  test('a Latin word is found inside longer ones', () => {
    expect(matchExpression([word('GPT')], (latin) => [`chat${latin}`])).toBe('("gpt" OR "chatgpt")')
  })

  test('quotes cannot end a token, punctuation alone finds nothing', () => {
    expect(matchExpression([word('a" OR b')])).toBe('("a" + "or" + "b")')
    expect(matchExpression([word('，'), word('"')])).toBeNull()
  })
})

describe('matches', () => {
  const found = (text: string, ...names: string[]) =>
    findMatches(text, names).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['what stands between words', '谈AI 泡沫和 AI「泡沫」', ['AI泡沫'], ['AI 泡沫', 'AI「泡沫']],
    ['nothing between ideographs', '投资。本来', ['资本'], []],
    ['the stem', 'Bubbles, bubbled, bubbler', ['bubble'], ['Bubbles', 'bubbled']],
    ['a part of a compound', 'He said OpenAI.', ['ai'], ['AI']],
    ['the longest name', 'CapEx plan', ['CapEx', 'capex plan'], ['CapEx plan']],
    ['accents and width', 'Ｃａｆé', ['CAFE'], ['Ｃａｆé']],
    ['a name that begins before one found letter for letter', 'said AI', ['AI'], ['AI']],
    ['no part of a word', 'He said: rain', ['ai'], []],
  ])('%s', (_, text, names, expected) => expect(found(text, ...names)).toEqual(expected))

  test('every piece of a text is found in it', () => {
    const unit = fc.constantFrom('资', '本', 'a', 'B', ' ', '，')
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const piece = text.slice(start, start + 1 + (length % 5))
        const whole = !/[a-z]/i.test(`${text[start - 1] ?? ''}${text[start + piece.length] ?? ''}`)
        fc.pre(whole && matchExpression([word(piece)]) !== null && !/^[ ，]|[ ，]$/.test(piece))
        expect(findMatches(text, [piece])).not.toEqual([])
      }),
    )
  })
})

describe('snippets', () => {
  const marked = (text: string, names: string[], width: number): string =>
    snippetOf(text, findMatches(text, names, width), width)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('')

  test.each([
    ['a bubble in AI', ['ai'], 40, 'a bubble in [AI]'],
    ['AI泡沫与泡沫', ['AI泡沫', '泡沫'], 40, '[AI泡沫]与[泡沫]'],
    ['一二三四五六七八九十甲乙丙', ['八'], 6, '…六七[八]九十甲…'],
    ['嗯嗯嗯，嗯', ['嗯'], 20, '[嗯嗯嗯]，[嗯]'],
    ['nothing here', ['absent'], 7, 'nothing…'],
    ['ＡＩ', ['ai'], 10, '[ＡＩ]'],
  ])('%s, %j', (text, names, width, expected) => expect(marked(text, names, width)).toBe(expected))

  test('no surrogate pair is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(20), (text, width) => {
        const pieces = snippetOf(text, findMatches(text, ['a'], width), width)
        for (const piece of pieces) expect(piece.text).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
