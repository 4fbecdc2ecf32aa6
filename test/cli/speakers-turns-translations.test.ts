import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runMain } from './run-kb.ts'

let folder: string
const file = (name: string): string => join(folder, name)

const transcript = (date: string, body: string): string =>
  `---\ntitle: 海与山\ndate: ${date}\nspeaker: 海边频道\n---\n${body}`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-speakers-'))
  mkdirSync(file('talks'))
  writeFileSync(
    file('talks/a.md'),
    transcript(
      '2025-01-02',
      '**林海**: [00:01] 海 & 山？\n\n<details>\n<summary>Original English</summary>\n\n**Lin Hai**: Sea & <hill>?\n\n</details>\n\n' +
        '**Ann Lee**: [00:05] 好。\n\n<details>\n<summary>Original English</summary>\n\n**Ann Lee**: Good.\n\n</details>\n\n**林海**: 为什么？\n\n**Ann Lee**: 因为。',
    ),
  )
  writeFileSync(
    file('talks/b.md'),
    transcript(
      '2025-03-04',
      '**林海**: 又见。\n\n**Anne Lee**: 你好。\n\n**林海**: 再见？\n\n**Anne Lee**: 再见。',
    ),
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kb = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runMain([...args, '--quiet'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
  return stdout
}

test('kb speakers merges a folder, and names who could be one', async () => {
  const people = JSON.parse(await kb('speakers', file('talks'), '--format', 'json')) as Record<
    string,
    unknown
  >[]
  expect(
    people.map(({ name, transcripts, turns, firstDate, lastDate }) => ({
      name,
      transcripts,
      turns,
      firstDate,
      lastDate,
    })),
  ).toEqual([
    { name: '林海', transcripts: 2, turns: 4, firstDate: '2025-01-02', lastDate: '2025-03-04' },
    { name: 'Anne Lee', transcripts: 1, turns: 2, firstDate: '2025-03-04', lastDate: '2025-03-04' },
    { name: 'Ann Lee', transcripts: 1, turns: 2, firstDate: '2025-01-02', lastDate: '2025-01-02' },
  ])
  expect(await kb('speakers', file('talks'))).toContain('林海')
  expect(await kb('speakers', file('talks'), '--suspects')).toMatch(/Anne Lee \(1\) {2}\?= {2}Ann Lee \(1\)/)
})

test('speakers.yaml says who is one person and what the name is', async () => {
  writeFileSync(file('one.yaml'), 'people:\n  - name: Anne Lee\n    also: [Ann Lee]\n')
  const csv = await kb('speakers', file('talks'), '--registry', file('one.yaml'), '--format', 'csv')
  expect(csv.trim().split('\n')).toHaveLength(3)
  writeFileSync(file('wrong.yaml'), 'people: 3\n')
  const { code, stderr } = await runMain(['speakers', file('talks'), '--registry', file('wrong.yaml')])
  expect({ code, names: stderr.includes('wrong.yaml: people') }).toEqual({ code: 2, names: true })
})

test('kb turns prints what somebody said, by any of his names', async () => {
  const turns = JSON.parse(await kb('turns', file('talks'), '--speaker', 'lin hai', '--format', 'json')) as {
    text: string
  }[]
  expect(turns.map(({ text }) => text)).toEqual(['海 & 山？', '为什么？'])
  expect(await kb('turns', file('talks/b.md'), '--speaker', 'Anne Lee', '--format', 'markdown')).toContain(
    '**Anne Lee**: 你好。',
  )
})

test('kb turns writes subtitles where there are times', async () => {
  await kb('turns', file('talks/a.md'), '--out', file('a.vtt'))
  expect(readFileSync(file('a.vtt'), 'utf8')).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v 林海>海 &amp; 山？\n\n00:00:05.000 --> 00:00:06.000\n<v Ann Lee>好。\n',
  )
  expect(JSON.parse(await kb('turns', file('talks/a.md'), '--format', 'podcast'))).toEqual({
    version: '1.0.0',
    segments: [
      { speaker: '林海', startTime: 1, endTime: 5, body: '海 & 山？' },
      { speaker: 'Ann Lee', startTime: 5, endTime: 6, body: '好。' },
    ],
  })
})

test('kb translations writes TMX that another library reads back', async () => {
  const segments: string[] = []
  const languages: (string | undefined)[] = []
  let open = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'tuv') languages.push(attributes['xml:lang'])
        if (name === 'seg') {
          open = true
          segments.push('')
        }
      },
      ontext: (text) => {
        if (open) segments[segments.length - 1] += text
      },
      onclosetag: (name) => {
        if (name === 'seg') open = false
      },
    },
    { xmlMode: true },
  )
  parser.end(await kb('translations', file('talks/a.md'), '--format', 'tmx'))
  expect(languages).toEqual(['en', 'zh', 'en', 'zh'])
  expect(segments[0]).toContain('Sea & ')
  expect(segments).toHaveLength(4)
})

test.each([
  [['translations', 'x.md', '--format', 'json', '--bom'], /--bom goes with --format csv/],
  [['turns', 'x.md', '--out', 'x.xyz'], /no format has the ending/],
])('refuses %j', async (args, says) => {
  const { code, stderr } = await runMain(args)
  expect(code).toBe(2)
  expect(stderr).toMatch(says)
})

test.each([
  ['Ann Lea', /no turn of "Ann Lea"; did you mean "Ann Lee"/],
  ['Lee', /did you mean "Ann Lee" or "Anne Lee"\?/],
  ['Nobody', /no turn of "Nobody"; kb speakers lists who speaks/],
  ['高贝儿', /no turn of "高贝儿": "高贝" speaks where no label tells/],
])('kb turns tells whom %s may mean', async (asked, expected) => {
  writeFileSync(file('talks/c.md'), transcript('2025-05-06', '大家好，我是高贝。今天看海。'))
  const { code, stdout, stderr } = await runMain(['turns', file('talks'), '--speaker', asked])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '[\n]\n' })
  expect(stderr).toMatch(expected)
})

test('kb translations names the originals that nothing translates', async () => {
  writeFileSync(
    file('alone.md'),
    transcript(
      '2025-05-06',
      '### 海\n\n<details>\n<summary>Original English</summary>\n\nNothing stands above.\n\n</details>\n\n### 山\n\n山很高。\n',
    ),
  )
  const loud = await runMain(['translations', file('alone.md')])
  expect(loud).toMatchObject({ code: 0, stdout: '[\n]\n' })
  expect(loud.stderr).toMatch(/alone\.md:11:1: warning: .*original language.*\(translation\/unpaired\)/)
  expect((await runMain(['translations', file('alone.md'), '--quiet'])).stderr).toBe('')
})
