import { extname, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { AliasKind } from '../../model/alias-kinds.ts'
import { aliasKinds } from '../../model/alias-kinds.ts'
import type { ConceptOrder } from '../../model/concept-selection.ts'
import { conceptOrders } from '../../model/concept-selection.ts'
import { UserError } from '../../model/user-error.ts'
import { conceptFormats } from '../../output/concepts/concept-formats.ts'

/** Flags of `kb glossary` beside those of its input. */
export interface GlossaryFlags {
  readonly format?: string
  readonly out?: string
  readonly minDocuments?: number
  readonly minConfidence?: number
  readonly kind?: readonly AliasKind[]
  readonly lang?: 'zh' | 'en'
  readonly search?: string
  readonly sort?: ConceptOrder
  readonly source?: boolean
  readonly conflicts?: boolean
  readonly failOn?: 'conflict'
  readonly overrides?: string
  readonly pretty?: boolean
  readonly rawCells?: boolean
  readonly bom?: boolean
  readonly baseIri?: string
}

export function addGlossaryFlags(command: Command): void {
  const formats = conceptFormats.map(({ name }) => name)
  command
    .addOption(
      new Option(
        '-f, --format <name>',
        `${formats.join(', ')} (default: by the ending of --out, else table)`,
      ).choices(formats),
    )
    .option('-o, --out <path>', 'write to this file')
    .option('--search <text>', 'only concepts with this in a name or a definition')
    .option('--min-documents <n>', 'only concepts that at least so many transcripts explain', wholeNumber)
    .option('--min-confidence <n>', 'only glosses at least so sure, from 0 to 1', fraction)
    .option('--kind <kinds>', `only concepts with an alias of these kinds: ${aliasKinds.join(',')}`, kindList)
    .addOption(
      new Option('--lang <code>', 'only concepts with a name in this language, listed by it').choices([
        'zh',
        'en',
      ]),
    )
    .addOption(
      new Option('--sort <order>', 'default: transcripts; with --search, what is named so first').choices(
        conceptOrders,
      ),
    )
    .option('--source', 'list every place')
    .option('--conflicts', 'only what disagrees, side by side')
    .addOption(new Option('--fail-on <what>', 'exit with 1 if there is any').choices(['conflict']))
    .option('--overrides <file>', 'this file, not the nearest glossary.overrides.yaml')
    .option('--pretty', 'indented JSON')
    .option('--raw-cells', 'leave CSV cells as they are that a spreadsheet would run as formulas')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .option('--base-iri <iri>', 'what the IRIs of concepts begin with, in SKOS (default: #)')
}

/** The format and the file that the flags come to. Throws a UserError where they do not go together. */
export function planGlossary(
  flags: GlossaryFlags,
  workingDirectory: string,
): { format: string; target: string | null } {
  const { out } = flags
  const ending = out === undefined ? '' : extname(out).toLowerCase()
  const byEnding = conceptFormats.find(({ endings }) => endings.includes(ending))
  if (flags.format === undefined && out !== undefined && byEnding === undefined) {
    const names = conceptFormats.map(({ name }) => name).join(', ')
    throw new UserError(
      `--out ${out}: no format has the ending ‘${ending}’; name one with --format (${names})`,
    )
  }
  const format = flags.format ?? byEnding?.name ?? 'table'
  const goWith: readonly [keyof GlossaryFlags, string, readonly string[]][] = [
    ['pretty', '--pretty', ['json']],
    ['rawCells', '--raw-cells', ['csv', 'tsv']],
    ['bom', '--bom', ['csv', 'tsv']],
    ['baseIri', '--base-iri', ['skos', 'jsonld']],
  ]
  for (const [flag, written, formats] of goWith) {
    if (flags[flag] === undefined || formats.includes(format)) continue
    throw new UserError(`${written} goes with --format ${formats.join(' or ')}, not with ${format}`)
  }
  return { format, target: out === undefined ? null : resolve(workingDirectory, out) }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}

function fraction(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('Expected a number from 0 to 1.')
  }
  return number
}

function kindList(text: string): AliasKind[] {
  const kinds = text.split(',').map((kind) => kind.trim())
  const unknown = kinds.find((kind) => !(aliasKinds as readonly string[]).includes(kind))
  if (unknown === undefined) return kinds as AliasKind[]
  throw new InvalidArgumentError(`‘${unknown}’ is no kind; expected some of ${aliasKinds.join(', ')}.`)
}
