import type { Command } from 'commander'
import { UserError } from '../../model/user-error.ts'
import type { RecordSource } from '../../pipeline/input/choose-input.ts'
import type { Session } from '../session.ts'

/** Flag of a command that can read what `kb extract` wrote, on other machines too, in the place of transcripts. */
export interface RecordsFlags {
  readonly records?: readonly string[]
}

export function addRecordsFlag(command: Command): void {
  command.option(
    '--records <files...>',
    'read these NDJSON files of kb extract, not transcripts; - is standard input',
  )
}

/** Undefined where transcripts are to be read. Throws a UserError where both are named. */
export function recordSource(
  { records, filesFrom }: RecordsFlags & { readonly filesFrom?: string },
  operands: readonly string[],
  { host }: Session,
): RecordSource | undefined {
  if (!records) return undefined
  if (operands.length > 0 || filesFrom !== undefined)
    throw new UserError('--records takes the place of transcripts: give either')
  return { files: records, stdin: () => host.stdin }
}
