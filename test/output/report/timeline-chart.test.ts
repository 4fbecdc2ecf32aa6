import { expect, it } from 'vitest'
import { timelineChart } from '../../../src/output/report/charts/timeline-chart.ts'

const chart = (transcripts: readonly number[], size: 'wide' | 'narrow') =>
  timelineChart(
    {
      unit: 'month',
      periods: transcripts.map((each, month) => ({
        text: `2025-${String(month + 1).padStart(2, '0')}`,
        transcripts: each,
      })),
      earlier: 0,
      undated: 0,
      first: '2025-01-01',
      last: '2025-12-31',
    },
    size,
  ).markup

it.each([9, 950, 120_000])('has room left of the bars for a scale up to %d', (most) => {
  const markup = chart([1, most], 'narrow')
  const labels = [...markup.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end">([\d,]+)</g)]
  expect(labels.length).toBeGreaterThan(2)
  for (const [, x, label] of labels) expect(Number(x)).toBeGreaterThanOrEqual(label!.length * 7)
})

it('shows that something is not nothing, and nothing as nothing', () => {
  const heights = [...chart([0, 1, 5000], 'wide').matchAll(/class="fill"[^>]*height="([\d.]+)"/g)].map(
    ([, each]) => Number(each),
  )
  expect(heights[0]).toBe(0)
  expect(heights[1]).toBeGreaterThan(1)
  expect(heights[2]).toBeGreaterThan(100)
})
