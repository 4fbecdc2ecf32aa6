import { expect, test } from 'vitest'
import { extractTranscript } from '../../../src/pipeline/extract/extract-transcript.ts'

const long = (text: string, times: number): string => Array(times).fill(text).join(' ')

/** English and Chinese paragraphs that say the same, of different lengths. */
const english = [1, 4, 2, 6, 3, 5].map((n) => `${long('The sea is deep and the hills are far away.', n)}`)
const chinese = [1, 4, 2, 6, 3, 5].map((n) => long('海很深，山离这里也很远很远。', n).replaceAll(' ', ''))

function extract(paragraphs: readonly string[]) {
  const record = extractTranscript(`${paragraphs.join('\n\n')}\n`, { path: 'a.md' })
  const side = ({ startLine, text }: { startLine: number; text?: string | undefined }) => [startLine, text]
  return {
    pairs: record.translations!.map(({ main, original }) => [...side(main), ...side(original)]),
    unpaired: record.diagnostics.filter(({ ruleId }) => ruleId === 'translation/unpaired'),
    record,
  }
}

const alternate = (head = '') => english.flatMap((text, i) => [`${head}${text}`, `${head}${chinese[i]}`])

test('pairs paragraphs that alternate, the foreign one first', () => {
  const { pairs, unpaired } = extract(alternate())
  expect(pairs).toEqual(english.map((text, i) => [4 * i + 3, chinese[i], 4 * i + 1, text]))
  expect(unpaired).toEqual([])
})

test('pairs them where Chinese stands first, and under headings', () => {
  const { pairs, record } = extract(english.flatMap((text, i) => [`## ${i}`, chinese[i]!, text]))
  expect(pairs).toEqual(english.map((text, i) => [6 * i + 3, chinese[i], 6 * i + 5, text]))
  expect(record.translations!.map(({ section }) => section)).toEqual(record.sections!.map(({ id }) => id))
})

test('leaves sections, turns and counts as the reader sees them', () => {
  const { pairs, record } = extract(alternate('**Ann**: '))
  expect(pairs).toEqual(english.map((text, i) => [4 * i + 3, chinese[i], 4 * i + 1, text]))
  expect(record.turns).toHaveLength(12)
  expect(record.turns!.every(({ original }) => original === null)).toBe(true)
  expect(record.sections![0]!.text).toContain('deep')
})

test('pairs turns under labels in both languages', () => {
  const paragraphs = english.flatMap((text, i) => [
    `**${i % 2 ? 'Bo' : 'Ann'}**: ${text}`,
    `**${i % 2 ? '博' : '安'}**: ${chinese[i]}`,
  ])
  expect(extract(paragraphs).pairs).toEqual(
    english.map((text, i) => [4 * i + 3, chinese[i], 4 * i + 1, text]),
  )
})

test('pairs the lines of one paragraph', () => {
  const { pairs } = extract(english.map((text, i) => `**Ann**:\n${text}\nAnd on.\n${chinese[i]}`))
  expect(pairs).toEqual(english.map((text, i) => [5 * i + 4, chinese[i], 5 * i + 1, `${text}\nAnd on.`]))
})

test('a gloss in the other language does not decide', () => {
  const glossed = english.map(
    (text) => `${text.slice(0, -1)} (tide: 潮汐，海水每天两次涨落的现象，由月亮和太阳的引力造成，先涨后落).`,
  )
  const { pairs } = extract(glossed.flatMap((text, i) => [text, chinese[i]!]))
  expect(pairs.map(([, , , text]) => text)).toEqual(glossed)
})

test('two passages in the other order are paired as they stand', () => {
  const paragraphs = alternate()
  paragraphs.splice(4, 2, paragraphs[5]!, paragraphs[4]!)
  expect(extract(paragraphs).pairs[2]).toEqual([9, chinese[2], 11, english[2]])
})

test('names what stands without a translation', () => {
  const paragraphs = [...alternate(), ...alternate(), 'Nobody translates this.']
  const { pairs, unpaired } = extract(paragraphs)
  expect(pairs).toHaveLength(12)
  expect(unpaired).toMatchObject([{ severity: 'warning', line: 49, column: 1, endColumn: 24 }])
  expect(unpaired[0]!.message).toMatch(/without a translation beside/)
  expect(extract([...alternate(), ...alternate(), '只有中文的一段。']).unpaired).toEqual([])
})

test.each<[string, string[]]>([
  [
    'a talk that plays clips',
    english.flatMap((text, i) => [text, chinese[5 - i]!, '所以说海很重要。', '山也很重要。']),
  ],
  [
    'questions and answers in two languages',
    english.flatMap((text, i) => [`**Ann**: ${text}`, `**安**: ${chinese[5 - i]}`]),
  ],
  ['clips and talk by turns', english.flatMap((text, i) => [`> ${text}`, long(chinese[5 - i]!, 5)])],
  ['few paragraphs', alternate().slice(0, 6)],
  ['English alone', english],
  ['Chinese with English quotes', [...chinese, ...chinese, english[0]!, chinese[0]!]],
])('pairs nothing in %s', (_, paragraphs) => {
  const { pairs, unpaired } = extract(paragraphs)
  expect({ pairs, unpaired }).toEqual({ pairs: [], unpaired: [] })
})
