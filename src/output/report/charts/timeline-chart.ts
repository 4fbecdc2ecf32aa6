import { scaleBand, scaleLinear } from 'd3-scale'
import type { Timeline } from '../../../model/overview.ts'
import { grouped } from '../../grouped.ts'
import { type Html, html } from '../html.ts'

/** Sizes in the units of the picture: for screens, and for phones. */
const sizes = {
  wide: { width: 960, height: 240, years: 12 },
  narrow: { width: 360, height: 200, years: 6 },
} as const
const edge = { top: 12, right: 4, bottom: 28 }
/** Room for a digit of the scale. */
const digit = 8

/** Transcripts over time as upright bars, in a picture that scales with the page. */
export function timelineChart({ unit, periods }: Timeline, size: keyof typeof sizes): Html {
  const { width, height, years } = sizes[size]
  const names = periods.map(({ text }) => text)
  const most = Math.max(1, ...periods.map(({ transcripts }) => transcripts))
  const up = scaleLinear([0, most], [height - edge.bottom, edge.top]).nice(4)
  const ticks = up.ticks(4).filter(Number.isInteger)
  const left = 12 + digit * Math.max(...ticks.map((tick) => grouped(tick).length))
  const across = scaleBand(names, [left, width - edge.right]).paddingInner(0.22)
  const floor = up(0)
  const bars = periods.map(({ text, transcripts }) => {
    const top = up(transcripts)
    const tall = transcripts === 0 ? 0 : Math.max(1.5, floor - top)
    return html`<g class="column"><rect class="hit" x="${round(across(text)!)}" y="${edge.top}" width="${round(across.bandwidth())}" height="${floor - edge.top}"/><rect class="fill" x="${round(across(text)!)}" y="${round(floor - tall)}" width="${round(across.bandwidth())}" height="${round(tall)}" rx="1.5"/><title>${text}: ${grouped(transcripts)}</title></g>`
  })
  return html`<svg class="chart ${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Transcripts by ${unit}, from ${names[0] ?? ''} to ${names.at(-1) ?? ''}, at most ${grouped(most)}">
${ticks.map((tick) => html`<g class="tick"><line x1="${left}" x2="${width - edge.right}" y1="${round(up(tick))}" y2="${round(up(tick))}"/><text x="${left - 8}" y="${round(up(tick) + 4)}" text-anchor="end">${grouped(tick)}</text></g>`)}
${bars}
${yearMarks(names, years).map(({ name, year }) => html`<text class="mark" x="${round(across(name)!)}" y="${height - 8}">${year}</text>`)}
</svg>`
}

/** Where each year begins; the first one is left out where the next follows too closely to be read. */
function yearMarks(names: readonly string[], most: number): { name: string; year: string }[] {
  const marks = names
    .map((name, index) => ({ name, index, year: name.slice(0, 4) }))
    .filter(({ year, index }) => index === 0 || names[index - 1]!.slice(0, 4) !== year)
  const room = Math.ceil(names.length / most)
  let last = Number.NEGATIVE_INFINITY
  return marks.filter(({ index }, order) => {
    const next = marks[order + 1]
    if (index - last < room || (order === 0 && next !== undefined && next.index - index < room)) return false
    last = index
    return true
  })
}

const round = (number: number): number => Math.round(number * 10) / 10
