import type { Count } from '../../model/overview.ts'
import type { TerminalStyle } from './terminal-style.ts'

const height = 6
const tops = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** Upright bars, one for each value, over a line with the first and the last name. */
export function columnChart(values: readonly Count[], { paint, width }: TerminalStyle): string[] {
  const most = Math.max(1, ...values.map(({ transcripts }) => transcripts))
  const scale = String(most).length
  const room = width - scale - 5
  const shown = values.slice(-room)
  const gap = shown.length * 2 <= room && shown.length <= 24 ? ' ' : ''
  const wide = shown.length * 2 <= room ? 2 : 1
  const rows = Array.from({ length: height }, (_, row) => {
    const floor = (height - 1 - row) * 8
    const cells = shown.map(({ transcripts }) => {
      const filled = transcripts === 0 ? 0 : Math.max(1, Math.round((transcripts / most) * height * 8))
      return tops[Math.min(8, Math.max(0, filled - floor))]!.repeat(wide)
    })
    const mark = row === 0 ? String(most) : row === height - 1 ? '0' : ''
    return `  ${mark.padStart(scale)} ${paint.dim('│')}${paint.cyan(cells.join(gap).trimEnd())}`
  })
  const length = shown.length * (wide + gap.length)
  const first = shown[0]?.text ?? ''
  const last = shown.length > 1 ? shown.at(-1)!.text : ''
  const names = first + last.padStart(Math.max(last.length + 1, length - first.length))
  return [
    ...rows,
    `  ${' '.repeat(scale)} ${paint.dim(`└${'─'.repeat(length)}`)}`,
    `  ${' '.repeat(scale)}  ${names}`,
  ]
}
