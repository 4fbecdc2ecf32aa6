import { type Command, InvalidArgumentError } from 'commander'
import type { Session } from '../session.ts'

/** Flags of every command that reads transcripts. */
export interface InputFlags {
  readonly ignore?: readonly string[]
  readonly config?: string
  readonly encoding?: string
  readonly maxBytes?: number
}

export function addInputFlags(command: Command): void {
  command
    .argument(
      '[paths...]',
      'files, folders and globs; - reads a list of paths from standard input (default: the include of the nearest kb.config, else this folder)',
    )
    .option(
      '--ignore <glob>',
      'leave out what matches; may be given again',
      (glob: string, all: string[] = []) => [...all, glob],
    )
    .option('--config <file>', 'this config file, not the nearest kb.config.{json,yaml,js}')
    .option('--encoding <name>', 'encoding of files that are not UTF-8, such as gb18030', knownEncoding)
    .option('--max-bytes <size>', 'largest file that is read, such as 64M (default: 16M)', byteSize)
}

/** The paths of the command line, with lists in the place of '-'. */
export async function listPaths(operands: readonly string[], session: Session): Promise<string[]> {
  const paths: string[] = []
  for (const operand of operands) {
    if (operand !== '-') paths.push(operand)
    else {
      const { readPathList } = await import('../../input/path-list.ts')
      paths.push(...(await readPathList(session.host.stdin)))
    }
  }
  return paths
}

function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch {
    throw new InvalidArgumentError(
      'Expected a name of the Encoding Standard, such as utf-8, gb18030, big5, shift_jis.',
    )
  }
}

function byteSize(text: string): number {
  const match = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(text)
  if (!match) throw new InvalidArgumentError('Expected a number of bytes, such as 500000, 500K, 16M or 1G.')
  return Number(match[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf(match[2]!.toLowerCase())
}
