import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { type Html, html } from '../html.ts'

const width = 240
const height = 36

/** The course of a number over time. What it shows must stand beside it as text. */
export function sparkLine(counts: readonly number[]): Html {
  const across = scaleLinear([0, Math.max(1, counts.length - 1)], [1, width - 1])
  const up = scaleLinear([0, Math.max(1, ...counts)], [height - 2, 3])
  const x = (_: number, index: number) => across(index)
  const fill = area<number>().x(x).y0(up(0)).y1(up).curve(curveMonotoneX).digits(1)
  const stroke = line<number>().x(x).y(up).curve(curveMonotoneX).digits(1)
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="area" d="${fill(counts) ?? ''}"/><path class="line" d="${stroke(counts) ?? ''}"/></svg>`
}
