import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Table } from '../writers/csv.ts'
import { type ColumnType, columnType } from '../writers/tables/column-types.ts'

/** Rows held before they are written as a row group: enough to compress well, few enough to stay small. */
const groupSize = 20_000

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const parquetTypes: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

/** One table as a Parquet file, written a row group at a time. */
export class ParquetTable<Item> {
  readonly #table: Table<Item>
  readonly #writer: ParquetWriter
  #columns: Cell[][] = []

  constructor(path: string, table: Table<Item>) {
    this.#table = table
    const schema: SchemaElement[] = [
      { name: 'root', num_children: table.columns.length },
      ...table.columns.map(
        (name): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...parquetTypes[columnType(name)] }),
      ),
    ]
    this.#writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'transcript-kb' })
    this.#columns = table.columns.map(() => [])
  }

  put(item: Item): void {
    for (const row of this.#table.rows(item))
      for (const [at, cell] of row.entries()) this.#columns[at]!.push(cell ?? null)
    if (this.#columns[0]!.length >= groupSize) this.#flush()
  }

  finish(): void {
    this.#flush()
    this.#writer.finish()
  }

  #flush(): void {
    if (this.#columns[0]!.length === 0) return
    const columnData = this.#table.columns.map((name, at) => ({ name, data: this.#columns[at]! }))
    this.#writer.write({ columnData, rowGroupSize: groupSize * 2 })
    this.#columns = this.#table.columns.map(() => [])
  }
}
