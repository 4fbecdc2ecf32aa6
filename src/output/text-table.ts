import { displayWidth, fitText } from './display-width.ts'
import { escapeForLog } from './escape-controls.ts'
import type { Cell } from './writers/csv.ts'

/** Columns of a terminal that a cell may take at most. */
const widest = 60

/** Rows under their columns' names, for a terminal: CJK width respected, long cells cut, numbers to the right. */
export function textTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => escapeForLog(String(cell ?? ''))))
  const widths = columns.map((_, at) =>
    cells.reduce((width, row) => Math.min(widest, Math.max(width, displayWidth(row[at]!))), 0),
  )
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'))
  const lines = cells.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at]!
        return numeric[at] ? ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell : fitText(cell, width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}
