import { stringify } from 'csv-stringify/sync'
import type { Writer, WriterOptions } from './writer.ts'

export type Cell = string | number | boolean | null | undefined

/** One relation: its columns, and the rows that an item gives it. */
export interface Table<Item> {
  readonly name: string
  readonly columns: readonly string[]
  rows(item: Item): readonly (readonly Cell[])[]
}

/** Tables as RFC 4180 has them, lines ended by LF. */
export function csvWriter<Item>(tables: readonly Table<Item>[], options: WriterOptions): Writer<Item> {
  const { tables: only, rawCells = false, bom = false, delimiter = ',' } = options
  const chosen = only === undefined ? tables : tables.filter(({ name }) => only.includes(name))
  const lines = (rows: readonly (readonly Cell[])[]) => csvLines(rows, { rawCells, delimiter })
  return {
    outputs: chosen.map(({ name }) => name),
    opening: (output) => {
      const { columns } = chosen.find(({ name }) => name === output)!
      return (bom ? '\uFEFF' : '') + lines([columns])
    },
    serialize: (item) => chosen.map((table) => lines(table.rows(item))),
    separator: '',
    closing: () => '',
  }
}

/** Rows as lines of CSV; cells that a spreadsheet would run as formulas are guarded. */
export function csvLines(
  rows: readonly (readonly Cell[])[],
  { rawCells = false, delimiter = ',' }: Pick<WriterOptions, 'rawCells' | 'delimiter'> = {},
): string {
  if (rows.length === 0) return ''
  const cast = { boolean: (value: boolean) => String(value) }
  return stringify(rows as Cell[][], { delimiter, escape_formulas: !rawCells, cast })
}
