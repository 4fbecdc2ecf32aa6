import type { Count } from '../../model/overview.ts'
import { displayWidth, fitText } from '../display-width.ts'
import { escapeForLog } from '../escape-controls.ts'
import { grouped } from '../grouped.ts'
import type { TerminalStyle } from './terminal-style.ts'

/** Eighths of a block, by which a bar is as long as its number is large. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']

/** A line for each value: name, number, bar; exactly `width` columns or fewer. */
export function barList(values: readonly Count[], { paint, width }: TerminalStyle): string[] {
  const names = values.map(({ text }) => escapeForLog(text))
  const numbers = values.map(({ transcripts }) => grouped(transcripts))
  const numberWidth = numbers.reduce((most, number) => Math.max(most, number.length), 0)
  const nameWidth = Math.min(
    names.reduce((most, name) => Math.max(most, displayWidth(name)), 0),
    Math.floor(width * 0.5),
  )
  const room = Math.min(30, Math.max(4, width - nameWidth - numberWidth - 6))
  const most = values.reduce((found, { transcripts }) => Math.max(found, transcripts), 1)
  return values.map(({ transcripts }, index) => {
    const filled = Math.max(1, Math.round((transcripts / most) * room * 8))
    const bar = '█'.repeat(filled >> 3) + eighths[filled & 7]
    return `  ${fitText(names[index]!, nameWidth)}  ${numbers[index]!.padStart(numberWidth)}  ${paint.cyan(bar)}`
  })
}
