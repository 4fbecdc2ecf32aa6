import { statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type RecordPart, recordParts } from '../../model/record-part.ts'
import { UserError } from '../../model/user-error.ts'
import { type RecordFormat, recordFormat, recordFormats } from '../../output/writers/record-formats.ts'
import type { WriterOptions } from '../../output/writers/writer.ts'

/** Flags of a command that writes records: in which form, and where. */
export interface FormatFlags {
  readonly format?: string
  readonly table?: string
  readonly out?: string
  readonly pretty?: boolean
  readonly rawCells?: boolean
  readonly bom?: boolean
}

/** Flags that say which parts of the records. */
export interface PartFlags {
  readonly only?: readonly RecordPart[]
  readonly text: boolean
  readonly occurrences?: boolean
}

/** What the flags come to. */
export interface OutputPlan {
  readonly form: { readonly format: string; readonly options: WriterOptions }
  readonly only: readonly RecordPart[] | undefined
  /** The file of each output; null where there is one output and it goes to standard output. */
  readonly files: ReadonlyMap<string, string> | null
}

const tableNames = [...new Set(recordFormats.flatMap(({ tables }) => [...(tables?.keys() ?? [])]))]

/** `usual` is the format where nothing names one; with `textOnly`, those made in a file are not offered. */
export function addFormatFlags(command: Command, usual = 'json', textOnly = false): void {
  const offered = recordFormats.filter(({ kind }) => !textOnly || kind === 'text')
  const names = offered.map(({ name }) => name)
  command
    .addOption(
      new Option('-f, --format <name>', `default: by the ending of --out, else ${usual}`).choices(names),
    )
    .addOption(new Option('-t, --table <name>', 'the one table to write').choices(tableNames))
    .option('-o, --out <path>', 'write to this file; for all tables, into this folder')
    .option('--pretty', 'indented JSON')
    .option('--raw-cells', 'leave CSV cells as they are that a spreadsheet would run as formulas')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
}

export function addPartFlags(command: Command): void {
  command
    .option('--only <parts>', `only these parts of the record: ${recordParts.join(',')}`, partList)
    .option('--no-text', 'leave out the text of sections, turns and translations')
    .option('--occurrences', 'count where each term of the glossary stands')
}

/** Throws a UserError where the flags do not go together. */
export function planOutput(
  flags: FormatFlags & Partial<PartFlags>,
  workingDirectory: string,
  usual = 'json',
): OutputPlan {
  const format = recordFormat(flags.format ?? formatOfFile(flags.out) ?? (flags.table ? 'csv' : usual))
  refuse(flags.pretty && !format.pretty, `--pretty goes with --format json, not with ${format.name}`)
  refuse(flags.table && !format.tables, `--table goes with --format csv or parquet, not with ${format.name}`)
  refuse(flags.bom && format.name !== 'csv', `--bom goes with --format csv, not with ${format.name}`)
  refuse(
    flags.rawCells && format.name !== 'csv',
    `--raw-cells goes with --format csv, not with ${format.name}`,
  )
  const { pretty, rawCells, bom } = flags
  const tables = format.tables && chooseTables(flags, format.tables)
  const form = { format: format.name, options: { pretty, rawCells, bom, ...(tables && { tables }) } }
  const only = flags.table && format.tables ? format.tables.get(flags.table)! : flags.only
  const files = flags.out === undefined ? null : placeOutputs(flags.out, format, tables, workingDirectory)
  refuse(
    format.kind !== 'text' && !files,
    `--format ${format.name} is made in a file: name it with --out, such as --out kb${format.endings[0]}`,
  )
  if (tables && tables.length > 1 && !files)
    throw new UserError(
      `CSV has a table for each kind of knowledge: name one with --table (${tables.join(', ')}), or write all into a folder with --out`,
    )
  return { form, only, files }
}

function chooseTables(
  { table, only }: FormatFlags & Partial<PartFlags>,
  tables: ReadonlyMap<string, readonly RecordPart[]>,
): readonly string[] {
  if (table) return [table]
  if (!only) return [...tables.keys()]
  if (only.length === 1) return [only[0]!]
  return [...tables]
    .filter(([name, parts]) => name === 'documents' || parts.every((part) => only.includes(part)))
    .map(([name]) => name)
}

function placeOutputs(
  out: string,
  format: RecordFormat,
  tables: readonly string[] | null,
  workingDirectory: string,
): ReadonlyMap<string, string> {
  const path = resolve(workingDirectory, out)
  const stat = statSync(path, { throwIfNoEntry: false })
  const ending = format.endings[0]!
  const several = tables !== null && tables.length > 1
  const folder = stat ? stat.isDirectory() : /[\\/]$/.test(out) || (several && extname(out) !== ending)
  if (folder) return new Map((tables ?? ['records']).map((name) => [name, join(path, `${name}${ending}`)]))
  refuse(
    several,
    `${out} is a file and holds one table: name it with --table (${tables?.join(', ')}), or give a folder`,
  )
  return new Map([[tables?.[0] ?? 'records', path]])
}

/** The format that a file's ending stands for; undefined for a folder. */
function formatOfFile(out: string | undefined): string | undefined {
  const ending = out === undefined ? '' : extname(out).toLowerCase()
  if (ending === '') return undefined
  const format = recordFormats.find(({ endings }) => endings.includes(ending))
  if (!format && statSync(out!, { throwIfNoEntry: false })?.isDirectory()) return undefined
  if (!format)
    throw new UserError(
      `--out ${out}: no format has the ending ${ending}; name one with --format (${recordFormats.map(({ name }) => name).join(', ')})`,
    )
  return format.name
}

function partList(text: string): RecordPart[] {
  const parts = text.split(',').map((part) => part.trim())
  const unknown = parts.find((part) => !(recordParts as readonly string[]).includes(part))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`‘${unknown}’ is no part; expected some of ${recordParts.join(', ')}.`)
  return parts as RecordPart[]
}

function refuse(wrong: unknown, message: string): void {
  if (wrong) throw new UserError(message)
}
