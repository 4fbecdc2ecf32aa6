import { extname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { UserError } from '../../model/user-error.ts'
import type { ListFormat } from '../../output/list-format.ts'

/** Flags of a command that lists things. */
export interface ListFlags {
  readonly format?: string
  readonly out?: string
  readonly pretty?: boolean
  readonly rawCells?: boolean
  readonly bom?: boolean
}

export function addListFlags(command: Command, formats: readonly { name: string }[], usual: string): void {
  const names = formats.map(({ name }) => name)
  command
    .addOption(
      new Option(
        '-f, --format <name>',
        `${names.join(', ')} (default: by the ending of --out, else ${usual})`,
      ).choices(names),
    )
    .option('-o, --out <path>', 'write to this file')
    .option('--pretty', 'indented JSON')
    .option('--raw-cells', 'leave CSV cells as they are that a spreadsheet would run as formulas')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
}

/** The format and the file that the flags come to. Throws a UserError where they do not go together. */
export function planList<Format extends ListFormat<never>>(
  flags: ListFlags,
  formats: readonly Format[],
  usual: string,
  workingDirectory: string,
): { format: Format; target: string | null } {
  const { out } = flags
  const ending = out === undefined ? '' : extname(out).toLowerCase()
  const byEnding = formats.find(({ endings }) => endings.includes(ending))
  if (flags.format === undefined && out !== undefined && byEnding === undefined)
    throw new UserError(
      `--out ${out}: no format has the ending ‘${ending}’; name one with --format (${formats.map(({ name }) => name).join(', ')})`,
    )
  const format =
    formats.find(({ name }) => name === flags.format) ??
    byEnding ??
    formats.find(({ name }) => name === usual)!
  const goWith = [
    ['pretty', '--pretty', 'json'],
    ['rawCells', '--raw-cells', 'csv'],
    ['bom', '--bom', 'csv'],
  ] as const
  for (const [flag, written, name] of goWith)
    if (flags[flag] !== undefined && format.name !== name)
      throw new UserError(`${written} goes with --format ${name}, not with ${format.name}`)
  return { format, target: out === undefined ? null : resolve(workingDirectory, out) }
}
