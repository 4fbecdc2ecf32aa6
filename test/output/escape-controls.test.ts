import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeControls, escapeForLog } from '../../src/output/escape-controls.ts'

describe('escapeControls', () => {
  it.each([
    { name: 'a colour', given: 'a\x1b[31mred', shown: 'a\\u001b[31mred' },
    { name: 'a title by OSC', given: '\x1b]0;owned\x07', shown: '\\u001b]0;owned\\u0007' },
    { name: 'the same in one C1 byte', given: '\x9d0;x\x9c', shown: '\\u009d0;x\\u009c' },
    { name: 'an override of direction', given: 'gpj.\u202emd', shown: 'gpj.\\u202emd' },
    { name: 'an isolate', given: '\u2066a\u2069', shown: '\\u2066a\\u2069' },
    { name: 'a carriage return', given: 'ok\rno', shown: 'ok\\u000dno' },
    { name: 'a line end', given: 'a\nb', shown: 'a\\u000ab' },
    { name: 'a line separator', given: 'a\u2028b', shown: 'a\\u2028b' },
    { name: 'an invisible tag', given: 'a\u{e0041}', shown: 'a\\udb40\\udc41' },
    { name: 'half a character', given: 'a\ud83d!', shown: 'a\\ud83d!' },
    { name: 'a zero', given: '\0', shown: '\\u0000' },
  ])('shows $name', ({ given, shown }) => {
    expect(escapeControls(given)).toBe(shown)
  })

  it.each([
    '中文（Exchange Traded Fund）',
    'naïve — “quoted” 😀👨‍👩‍👧',
    'عربي עברית',
    'C:\\users\\x',
    '日本語ー゛',
  ])('leaves %s alone', (text) => expect(escapeControls(text)).toBe(text))

  it('keeps JSON what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.stringify(value)
        expect(JSON.parse(escapeControls(json, '\n'))).toEqual(JSON.parse(json))
      }),
    )
  })
})

describe('escapeForLog', () => {
  it.each([
    { given: '::error file=x::bad', shown: '\\u003a:error file=x::bad' },
    { given: '  ::set-output name=x::y', shown: '  \\u003a:set-output name=x::y' },
    { given: 'a ##[error]x', shown: 'a #\\u0023[error]x' },
    { given: 'a\n::error::b', shown: 'a\\u000a::error::b' },
    { given: 'std::vector ##', shown: 'std::vector ##' },
  ])('lets $given give no order to a CI', ({ given, shown }) => {
    expect(escapeForLog(given)).toBe(shown)
  })
})
