import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countText } from '../../../src/core/sections/count-text.ts'

test.each([
  ['', 0, 0],
  ['你好 world', 7, 3],
  ['GPT-4 很好！', 8, 4],
  ['カタカナ 한국', 6, 6],
  ['𠮷野家 😀', 4, 3],
  ['naïve café', 9, 2],
  ['a\u3000b\n', 2, 2],
])('%j', (text, characters, words) => expect(countText(text)).toEqual({ characters, words }))

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u
const wordOther =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}])[\p{L}\p{N}\p{M}])+/gu

test('agrees with the definition', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const characters = [...text].filter((character) => !/\s/.test(character)).length
      const single = [...text].filter(
        (character) => cjk.test(character) && /[\p{L}\p{N}\p{M}]/u.test(character),
      ).length
      expect(countText(text)).toEqual({ characters, words: single + (text.match(wordOther)?.length ?? 0) })
    }),
  )
})
