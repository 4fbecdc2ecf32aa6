import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { OverviewTally } from '../../../src/core/overview/overview-tally.ts'
import type { Health } from '../../../src/model/overview.ts'
import { displayWidth } from '../../../src/output/display-width.ts'
import { barList } from '../../../src/output/overview/bar-list.ts'
import { columnChart } from '../../../src/output/overview/column-chart.ts'
import { overviewText } from '../../../src/output/overview/overview-text.ts'
import { extractTranscript } from '../../../src/pipeline/extract/extract-transcript.ts'

const paint = new Chalk({ level: 0 })

const sound: Health = { errors: 0, warnings: 0, rules: [] }

function text(heads: readonly string[], width = 80, level: 0 | 1 = 0, health = sound) {
  const tally = new OverviewTally(5)
  heads.forEach((head, index) => {
    tally.add(
      extractTranscript(`---\n${head}\n---\n\n## A\n\n今天聊 **ETF**（交易所交易基金）。\n`, {
        path: `${index}.md`,
      }),
    )
  })
  return overviewText(tally.overview(health), { paint: new Chalk({ level }), width })
}

describe('barList', () => {
  const values = [
    { text: '北美王路飞', transcripts: 1200 },
    { text: 'Beta', transcripts: 600 },
    { text: 'x', transcripts: 1 },
  ]

  it('aligns Chinese and English names and draws bars in proportion', () => {
    expect(barList(values, { paint, width: 40 })).toEqual([
      `  北美王路飞  1,200  ${'█'.repeat(19)}`,
      `  Beta          600  ${'█'.repeat(9)}▌`,
      '  x               1  ▏',
    ])
  })

  it('never grows over the width', () => {
    const long = [{ text: '很长的名字'.repeat(20), transcripts: 7 }]
    for (const width of [40, 80, 140])
      for (const line of barList(long, { paint, width }))
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })
})

it('columnChart draws the newest periods that fit and shows that something is not nothing', () => {
  const values = Array.from({ length: 60 }, (_, index) => ({
    text: String(1960 + index),
    transcripts: index === 58 ? 1 : index,
  }))
  const lines = columnChart(values, { paint, width: 40 })
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40)
  expect(lines.at(-1)).toMatch(/^ {6}1987 {20,27}2019$/)
  expect(lines.at(-3)).toContain('▁')
})

describe('overviewText', () => {
  it('has a line for each figure, the chart and the lists', () => {
    const out = text(['area: tech\ndate: 2025-11-01', 'area: 社会\ndate: 2025-12-01', 'area: tech'])
    expect(out).toMatch(/^3 transcripts, 2025-11-01 to 2025-12-01\n/)
    expect(out).toMatch(/Transcripts by month, 1 without a date/)
    expect(out).toMatch(/\nAreas\n {2}tech {2}2 {2}█+\n {2}社会 {2}1 {2}█+\n/)
    expect(out).toMatch(/glosses +3 {2}1 term\n/)
    expect(out).toMatch(/\nHealth, nothing found\n$/)
  })

  it('puts two lists side by side where there is room, colours or not', () => {
    const heads = ['area: tech\ncategory: ai', 'area: home\ncategory: life']
    const line = (out: string) => out.split('\n').find((each) => each.includes('Areas'))!
    expect(line(text(heads, 120))).toMatch(/^Areas {5,}Categories$/)
    expect(line(text(heads, 80))).toBe('Areas')
    expect(text(heads, 120, 1).replace(/\x1b\[\d+m/g, '')).toBe(text(heads, 120))
  })

  it('prints nothing of a transcript that could steer the terminal', () => {
    const out = text(['area: "\\e[31mred\\a"\nspeaker: "a\\u202eb"'])
    expect(out).not.toMatch(/[\x1b\x07\u202e]/)
    expect(out).toContain('\\u001b[31mred\\u0007')
  })

  it('aligns the rules', () => {
    const rule = { ruleId: 'field/date', severity: 'error', findings: 1, files: 1, examples: [] } as const
    const style = { ...rule, ruleId: 'tag/style', severity: 'warning', findings: 1200, files: 40 } as const
    const out = text(['area: tech'], 80, 0, { errors: 1, warnings: 1200, rules: [rule, style] })
    expect(out).toContain('Health, 1 error, 1,200 warnings\n')
    expect(out).toContain(
      '  error    field/date      1  in 1 file\n  warning  tag/style   1,200  in 40 files\n',
    )
  })

  it('says so where there is nothing', () => {
    expect(text([])).toBe('0 transcripts\n')
  })
})
