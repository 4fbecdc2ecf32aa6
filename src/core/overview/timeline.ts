import type { Timeline } from '../../model/overview.ts'

/** Most periods that a timeline has; and the part of all dates that it has to show one by one. */
const most = 48
const shown = 0.9

const units = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
] as const

/** Groups days (ISO 8601; null where there is none) into months, quarters or years: the finest unit that shows nearly all. */
export function drawTimeline(days: ReadonlyMap<string | null, number>): Timeline {
  const byMonth = new Map<number, number>()
  let dated = 0
  let first: string | null = null
  let last: string | null = null
  for (const [date, transcripts] of days) {
    if (date === null) continue
    const day = date.slice(0, 10)
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
    byMonth.set(month, (byMonth.get(month) ?? 0) + transcripts)
    dated += transcripts
    if (first === null || day < first) first = day
    if (last === null || day > last) last = day
  }
  const undated = days.get(null) ?? 0
  const frame = { undated, first, last }
  if (dated === 0) return { unit: 'month', periods: [], earlier: 0, ...frame }
  for (const [unit, months] of units) {
    const { counts, earlier } = group(byMonth, months)
    if (earlier > dated * (1 - shown) && unit !== 'year') continue
    return {
      unit,
      periods: counts.map(([start, transcripts]) => ({ text: periodName(start, unit), transcripts })),
      earlier,
      ...frame,
    }
  }
  throw new RangeError('unreachable: years always do')
}

/** The last periods of so many months each, without gaps, by their first month; and what lies before them. */
function group(byMonth: ReadonlyMap<number, number>, months: number): Grouped {
  const counts = new Map<number, number>()
  for (const [month, count] of byMonth) {
    const start = month - (month % months)
    counts.set(start, (counts.get(start) ?? 0) + count)
  }
  const starts = [...counts.keys()]
  const end = starts.reduce((a, b) => Math.max(a, b))
  const oldest = starts.reduce((a, b) => Math.min(a, b))
  const begin = Math.max(oldest, end - (most - 1) * months)
  const filled: [number, number][] = []
  for (let start = begin; start <= end; start += months) filled.push([start, counts.get(start) ?? 0])
  let earlier = 0
  for (const [start, count] of counts) if (start < begin) earlier += count
  return { counts: filled, earlier }
}

interface Grouped {
  readonly counts: readonly (readonly [start: number, transcripts: number])[]
  readonly earlier: number
}

/** The name of the period that a day is in. */
export function periodOf(date: string, unit: Timeline['unit']): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  return periodName(month, unit)
}

function periodName(start: number, unit: Timeline['unit']): string {
  const year = String(Math.floor(start / 12)).padStart(4, '0')
  const month = start % 12
  if (unit === 'year') return year
  return unit === 'quarter'
    ? `${year}-Q${Math.floor(month / 3) + 1}`
    : `${year}-${String(month + 1).padStart(2, '0')}`
}
