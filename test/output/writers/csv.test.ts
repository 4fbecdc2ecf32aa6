import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvWriter, type Table } from '../../../src/output/writers/csv.ts'

interface Item {
  cells: (string | number | boolean | null)[][]
}
const table: Table<Item> = { name: 'cells', columns: ['a', 'b'], rows: ({ cells }) => cells }
const write = (cells: Item['cells'], options = {}) => csvWriter([table], options).serialize({ cells })[0]

describe('csvWriter', () => {
  it.each([
    { name: 'plain cells', cells: [['ETF', 2]], text: 'ETF,2\n' },
    {
      name: 'commas, quotes and line ends',
      cells: [['a,b', 'say "x"\nnow']],
      text: '"a,b","say ""x""\nnow"\n',
    },
    { name: 'no value', cells: [[null, '']], text: ',\n' },
    { name: 'yes and no', cells: [[true, false]], text: 'true,false\n' },
    { name: 'negative numbers', cells: [[-1.5, 0]], text: '-1.5,0\n' },
    { name: 'no rows', cells: [], text: '' },
  ])('writes $name', ({ cells, text }) => {
    expect(write(cells)).toBe(text)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    'keeps a spreadsheet from running %j, unless raw cells are asked for',
    (formula) => {
      const [[guarded]] = parse(write([[formula, 1]])!) as [[string]]
      expect(guarded).toBe(`'${formula}`)
      const [[raw]] = parse(write([[formula, 1]], { rawCells: true })!) as [[string]]
      expect(raw).toBe(formula)
    },
  )

  it('begins with the columns, after a byte order mark if asked', () => {
    expect(csvWriter([table], {}).opening('cells')).toBe('a,b\n')
    expect(csvWriter([table], { bom: true }).opening('cells')).toBe('\uFEFFa,b\n')
  })

  it('writes only the tables it is asked for', () => {
    const other: Table<Item> = { name: 'other', columns: ['x'], rows: () => [['y']] }
    const writer = csvWriter([table, other], { tables: ['other'] })
    expect(writer.outputs).toEqual(['other'])
    expect(writer.serialize({ cells: [['a', 'b']] })).toEqual(['y\n'])
  })

  it('is read back by another parser as it was', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(write(rows, { rawCells: true })!, { relax_column_count: true })).toEqual(rows)
      }),
    )
  })
})
