import { describe, expect, it } from 'vitest'
import { drawTimeline, periodOf } from '../../../src/core/overview/timeline.ts'

const draw = (days: Record<string, number>, undated = 0) =>
  drawTimeline(
    new Map<string | null, number>([...Object.entries(days), ...(undated ? [[null, undated] as const] : [])]),
  )

describe('drawTimeline', () => {
  it('fills the months in which nothing came out', () => {
    const { unit, periods, earlier } = draw({ '2025-11-15': 2, '2025-11-30': 1, '2026-02-01': 4 })
    expect(unit).toBe('month')
    expect(periods.map(({ text, transcripts }) => `${text} ${transcripts}`)).toEqual([
      '2025-11 3',
      '2025-12 0',
      '2026-01 0',
      '2026-02 4',
    ])
    expect(earlier).toBe(0)
  })

  it('counts a few old ones together rather than draw years of nothing', () => {
    const { unit, periods, earlier, first } = draw({ '2009-01-01': 1, '2026-01-01': 30, '2026-02-01': 30 })
    expect(unit).toBe('month')
    expect(periods).toHaveLength(48)
    expect({ earlier, first }).toEqual({ earlier: 1, first: '2009-01-01' })
  })

  it.each([
    { what: 'ten even years', from: 2016, to: 2025, unit: 'quarter', begins: '2016-Q1', periods: 37 },
    { what: 'sixty even years', from: 1966, to: 2025, unit: 'year', begins: '1978', periods: 48 },
  ])('draws $what by $unit', ({ from, to, unit, begins, periods }) => {
    const days: Record<string, number> = {}
    for (let year = from; year <= to; year++) days[`${year}-03-01`] = 1
    const timeline = draw(days)
    expect(timeline.unit).toBe(unit)
    expect(timeline.periods[0]!.text).toBe(begins)
    expect(timeline.periods).toHaveLength(periods)
    const sum = timeline.periods.reduce((total, { transcripts }) => total + transcripts, timeline.earlier)
    expect(sum).toBe(to - from + 1)
  })

  it('has no periods where nothing has a date', () => {
    expect(draw({}, 3)).toEqual({
      unit: 'month',
      periods: [],
      earlier: 0,
      undated: 3,
      first: null,
      last: null,
    })
  })
})

it.each([
  ['2025-11-15', 'month', '2025-11'],
  ['2025-11-15T23:30:00Z', 'quarter', '2025-Q4'],
  ['2025-01-01', 'quarter', '2025-Q1'],
  ['0987-12-31', 'year', '0987'],
] as const)('%s by %s is %s', (date, unit, period) => {
  expect(periodOf(date, unit)).toBe(period)
})
