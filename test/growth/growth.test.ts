import { describe, expect, test } from 'vitest'
import { readBlock } from '../../src/core/document/front-matter/read-block.ts'
import { readFrontMatter } from '../../src/core/document/front-matter/read-front-matter.ts'
import { parseMarkdown } from '../../src/core/document/parse-markdown.ts'
import { readDocument } from '../../src/core/document/read-document.ts'
import { SourceText } from '../../src/core/document/source-text.ts'
import type { TranscriptDocument } from '../../src/core/document/transcript-document.ts'
import { countOccurrences } from '../../src/core/glossary/count-occurrences.ts'
import { extractGlossary } from '../../src/core/glossary/extract-glossary.ts'
import { findMentions } from '../../src/core/mentions/find-mentions.ts'
import { mergeGlossary } from '../../src/core/merge/merge-glossary.ts'
import type { Statement } from '../../src/core/merge/statement.ts'
import { statementsOf } from '../../src/core/merge/statements-of.ts'
import { mendTranscript } from '../../src/core/rules/mend-transcript.ts'
import { outlineSections } from '../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../src/core/speakers/identify-speakers.ts'
import { readLabels } from '../../src/core/speakers/labels/read-labels.ts'
import { pairLayers } from '../../src/core/translations/pair-layers.ts'
import type { TranscriptRecord } from '../../src/model/record.ts'
import { makePlan, planRequest } from '../../src/pipeline/validate/check-plan.ts'
import { growthOf } from './cpu-growth.ts'

/** Time may grow by so much more than its input: eight times the size, twenty times the time. A square would be 8. */
const most = 2.5

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))
/** Thousands of different ones: what is cached, or folded into one, is not what is slow. */
const each = (unit: (i: number) => string, size: number): string => {
  let text = ''
  for (let i = 0; text.length < size; i++) text += unit(i)
  return text
}
const head = '---\ntitle: t\ndate: 2025-11-15\n---\n\n'
const read = (body: string): TranscriptDocument => readDocument(head + body, 'a.md', () => {})
const original = (text: string): string =>
  `<details>\n<summary>Original English</summary>\n\n${text}\n\n</details>\n\n`

/** A number in letters. */
const letters = (number: number): string =>
  number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))

type Inputs = Readonly<Record<string, (size: number) => string>>

function grows(
  size: number,
  inputs: Inputs,
  prepare: (body: string) => unknown,
  work: (input: never) => unknown,
): void {
  // A machine that is busy with other work changes nothing of the figure, but how long it takes to get.
  test.each(Object.entries(inputs))('%s', { timeout: 90_000 }, (_, make) => {
    const { excess, milliseconds } = growthOf(
      size,
      (length) => prepare(make(length)),
      work as (input: unknown) => unknown,
    )
    expect(excess, `ms at 1, 2, 4, 8 times: ${milliseconds.map(Math.round)}`).toBeLessThan(most)
  })
}

const speech: Inputs = {
  'labels that never end': (size) => fill('**[a', size),
  'labels in one paragraph': (size) => fill('**甲（乙**：丙\n', size),
  'labels of different people': (size) => each((i) => `**人${i.toString(36)}**: 好\n\n`, size),
  'plain labels': (size) => each((i) => `Aa Bb${(i / 4) | 0}: x\n\n`, size),
  colons: (size) => fill('a: ', size),
  parentheses: (size) => fill('甲（', size),
  'closing parentheses': (size) => fill('）)\n\n', size),
  'times before names': (size) => fill('\\[03:59\\] ', size),
  'times on lines': (size) => fill('00:12:34 a\n', size),
  'voices of captions': (size) => fill('>> a\n\n', size),
  'voices in a line': (size) => fill('a. >> ', size),
  'voices in the original of a summary': (size) =>
    `海。\n\n<details>\n<p>${fill('Deep. >> Yes,\n', size)}</p>\n</details>\n`,
  'quoted voices, lines ended by CR': (size) => fill('>> a\r', size / 8),
  'introductions of oneself': (size) => each((i) => `大家好，我是人${i.toString(36)}，`, size),
  'introductions of others': (size) => each((i) => `welcome Ann${i.toString(36)} Lee. `, size),
  'introductions on lines': (size) => fill('嘉宾是林安\n\n', size),
  'floor handed over': (size) => fill('林安，你怎么看？', size),
  'bold in a paragraph': (size) => fill('**a** ', size),
  'people called by name': (size) => original(each((i) => `Ann${letters(i)}, what do you think? `, size)),
}

test('what grows with the square is told from what does not', () => {
  const square = (text: string): number => {
    let found = 0
    for (let i = 0; i < text.length; i++) found += text.indexOf('b', i)
    return found
  }
  expect(growthOf(100_000, (size) => 'a'.repeat(size), square).excess).toBeGreaterThan(most)
  const line = (text: string): number => text.split('').sort().length
  expect(growthOf(100_000, (size) => 'a'.repeat(size), line).excess).toBeLessThan(most)
})

describe('labels', () => grows(20_000, speech, read, readLabels))

describe('people', () =>
  grows(10_000, speech, (body) => ({ document: read(body), outline: outlineSections(read(body)) }), (({
    document,
    outline,
  }: {
    document: TranscriptDocument
    outline: ReturnType<typeof outlineSections>
  }) => identifySpeakers(document, outline)) as never))

interface Read {
  readonly document: TranscriptDocument
  readonly outline: ReturnType<typeof outlineSections>
}
const outlined = (body: string): Read => {
  const document = read(body)
  return { document, outline: outlineSections(document) }
}

/** What shows only where there are thousands of voices. */
const crowds: Inputs = {
  'unknown voices': (size) => each((i) => `**画外音 ${i}**: a\n\n`, size),
}

describe('crowds', () =>
  grows(60_000, crowds, outlined, (({ document, outline }: Read) =>
    identifySpeakers(document, outline)) as never))

const glosses: Inputs = {
  'one gloss, again and again': (size) => fill('**甲乙**（b: c）\n\n', size),
  'different glosses': (size) => each((i) => `**词${i.toString(36)}**（w${i}: 意思）。`, size),
  'parentheses in parentheses': (size) => fill('（a（b', size),
  'both widths': (size) => fill('（(', size),
  'both widths on lines': (size) => fill('（(\n\n', size),
  'closing parentheses': (size) => fill('）)\n', size),
  'colons in a parenthesis': (size) => fill('（a: ', size),
  'names in a parenthesis': (size) => `甲（${fill('A, B、', size)}）`,
  'capitals before a parenthesis': (size) => fill('Aa Bb (', size),
  'short forms': (size) => fill('Aa Bb Cc (ABC) ', size),
  'short forms on lines': (size) => fill('Aa Bb Cc (ABC) \n', size),
  'short forms of long phrases': (size) => `${fill('Alpha Beta ', size)}(${fill('AB', size / 8)})`,
  quotes: (size) => fill('“《「', size),
  'quotes before parentheses': (size) => fill('“甲乙（a）', size),
  'Chinese phrases': (size) => fill('资本开支的增长很快（Capital Expenditure）', size),
  'one long phrase': (size) => `${fill('资本', size)}（Capital）`,
}

describe('glossary', () =>
  grows(10_000, glosses, outlined, (({ document, outline }: Read) =>
    extractGlossary(document, outline)) as never))

describe('occurrences', () =>
  grows(
    5000,
    glosses,
    (body) => {
      const { document, outline } = outlined(body)
      return { document, glossary: extractGlossary(document, outline) }
    },
    (({
      document,
      glossary,
    }: {
      document: TranscriptDocument
      glossary: ReturnType<typeof extractGlossary>
    }) => countOccurrences(document, glossary)) as never,
  ))

/** A transcript's glosses as the merge is given them. */
const statements = (body: string) => {
  const { document, outline } = outlined(body)
  const glossary = extractGlossary(document, outline)
  return statementsOf({ path: 'a.md', frontMatter: {}, glossary } as unknown as TranscriptRecord)
}
const chinese = (i: number): string =>
  [...letters(i + 700_000)]
    .map((letter) => '山海林高云石江河春秋天地风火星月日木水金土花草鸟鱼马'[letter.charCodeAt(0) - 97])
    .join('')

describe('the merge', () =>
  grows(
    20_000,
    {
      'one definition of many terms': (size) =>
        each((i) => `说**${letters(i + 700_000)}**（海边的一家公司）好。\n\n`, size),
      'many full forms of one abbreviation': (size) =>
        each((i) => `说**ABCDE**（${chinese(i)}）好。\n\n`, size),
      'many Chinese names of one English word': (size) =>
        each((i) => `说**${chinese(i)}**（Harness）好。\n\n`, size),
      'names with and without their kind': (size) =>
        each(
          (i) => `说**${chinese(i)}公司**（${letters(i % 40)} Company: 一家做${chinese(i)}的公司）好。\n\n`,
          size,
        ),
    },
    statements,
    ((given: readonly Statement[]) => mergeGlossary(given, { simplify: (text) => text })) as never,
  ))

describe('mentions', () => {
  const named = (names: string, body: string): TranscriptDocument =>
    readDocument(`---\ntitle: t\npeople: [${names}]\n---\n\n${body}`, 'a.md', () => {})
  const few = (size: number): number => Math.min(size, 60_000)
  test.each<[string, (size: number) => TranscriptDocument]>([
    [
      'names that begin alike',
      (size) =>
        named(
          each((i) => `一一${i}, `, few(size)),
          fill('一', size),
        ),
    ],
    ['one name, again and again', (size) => named(fill('林安, ', few(size)), fill('林安', size))],
    [
      'names in names',
      (size) =>
        named(
          each((i) => `${'一'.repeat(i % 300)}二, `, few(size)),
          fill('一', size),
        ),
    ],
    [
      'Latin names',
      (size) =>
        named(
          each((i) => `Ann L${i}, `, few(size)),
          fill('Ann L', size),
        ),
    ],
  ])('%s', (_, make) => {
    const { excess, milliseconds } = growthOf(7500, make, (document) => findMentions(document, []))
    expect(excess, `ms: ${milliseconds.map(Math.round)}`).toBeLessThan(most)
  })
})

describe('sections', () =>
  grows(
    20_000,
    {
      'one title': (size) => fill('## 一\n\n', size),
      'a copy’s title': (size) => each((i) => `## a-${i % 50}\n\n## a\n\n`, size),
      'every depth': (size) => each((i) => `${'#'.repeat(1 + (i % 6))} 标题${i}\n\n话\n\n`, size),
      'a long title': (size) => `# ${fill('题 ', size)}`,
      'cells of a table': (size) => `|a|b|\n|-|-|\n${fill('|x|y|\n', size)}`,
      'items of a list': (size) => fill('- a\n', size),
      'white space': (size) => `# a\n\n${fill('\n', size)}b`,
    },
    read,
    outlineSections as never,
  ))

describe('translations', () =>
  grows(
    12_000,
    {
      'originals after texts': (size) => fill(`一段话。\n\n${original('A word.')}`, size),
      'originals without texts': (size) => fill(original('A word.'), size),
      'one original of many paragraphs': (size) =>
        `${fill('一段话。\n\n', size)}${original(fill('A word.\n\n', size))}`,
      'one original after many sections': (size) =>
        `${fill('## 节\n\n**甲**：话。\n\n', size)}${original(fill('**A**: Word.\n\n', size))}`,
      'one original of many voices': (size) =>
        `${fill('**甲**：话。\n\n', size)}${original(fill('>> Word. >> Word.\n\n', size))}`,
      'elements that never end': (size) =>
        fill('<details><summary>Original English</summary>\n\na\n\n', size),
      'comments that never end': (size) => fill('a <!-- b\n\n', size),
      'ends without elements': (size) => fill('</details>\n\na</p>\n\n', size),
    },
    (body) => head + body,
    ((text: string) => {
      const document = readDocument(text, 'a.md', () => {})
      const outline = outlineSections(document)
      const { aligned, labelled } = identifySpeakers(document, outline)
      return pairLayers(document, outline, aligned, labelled, () => {})
    }) as never,
  ))

describe('front matter', () =>
  grows(
    8000,
    {
      keys: (size) => each((i) => `k${i}: v\n`, Math.min(size, 8000)),
      items: (size) => `tags:\n${fill('  - a\n', size)}`,
      'items that are wrong': (size) => `tags:\n${fill('  - "a\n', size)}`,
      'a list as text': (size) => `tags: "[${fill("'a', ", size)}]"`,
      'one long value': (size) => `title: ${fill('题 ', size)}`,
      'colons in a value': (size) => `title: ${fill('a: ', size)}`,
      'lines without keys': (size) => fill('words\n', size),
      'quotes that never end': (size) => fill('a: "b\n', size),
      'brackets that never end': (size) => `a: ${fill('[', size)}`,
      'people that are all the same': (size) => `people: [${fill('林安, ', size)}]`,
      'no end': (size) => `a: b\n---${fill('\n--- x', size)}`,
    },
    (block) => new SourceText(`---\n${block}\n---\n`),
    ((source: SourceText) => {
      readFrontMatter(source, () => {})
      return readBlock(source, () => {})
    }) as never,
  ))

describe('mends', async () => {
  const plan = await makePlan(planRequest({}, null))
  grows(
    8000,
    {
      'items twice': (size) => `tags:\n${fill('  - a\n', Math.min(size, 60_000))}---\n`,
      'tags written badly': (size) => `tags:\n${each((i) => `  - A B${i}\n`, Math.min(size, 60_000))}---\n`,
      'blanks in values': (size) => `tags: [${fill('" a ", ', Math.min(size, 60_000))}]\n---\n`,
      'control characters': (size) => `title: t\n---\n${fill('a\u200b\n', size)}`,
      'emphasis that CommonMark does not close': (size) =>
        `title: t\n---\n${fill('**甲（乙）**丙\n\n', size)}`,
      'emphasis that nobody closes': (size) => `title: t\n---\n${fill('**a\n\n', size)}`,
      'labels in two ways': (size) => `title: t\n---\n${fill('**甲**：话\n\n甲：话\n\n', size)}`,
    },
    (text) => new SourceText(`---\n${text}`),
    ((source: SourceText) => mendTranscript(source, 'a.md', plan)) as never,
  )
})

describe('the parse', () =>
  grows(
    20_000,
    {
      'emphasis that CommonMark does not close': (size) => fill('**甲（乙）**丙\n\n', size),
      'emphasis and punctuation in a paragraph': (size) => fill('**甲。**\n', size),
      'stand-ins in code': (size) => fill('`**甲。**乙` **丙。**丁\n', size),
      'images in a paragraph': (size) => fill('![**甲。**乙](b)\n', size),
      references: (size) => fill('a&amp;b\n\n', size),
      addresses: (size) => fill('https://a.b/c d@e.f\n\n', size),
      'addresses on lines': (size) => fill('a@a.a\n', size),
      'addresses in doubt': (size) => fill('http://a.b/(a\n\n', size),
      'addresses and brackets': (size) => fill(`${'a@a.a\n'.repeat(300)}[\n`, size),
      escapes: (size) => fill('\\*\\[', size),
      CRLF: (size) => fill('**a**\r\n', size),
      surrogates: (size) => fill('\u{20017}\n', size),
    },
    (body) => body,
    parseMarkdown as never,
  ))
