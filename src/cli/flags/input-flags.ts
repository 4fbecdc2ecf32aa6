import { createReadStream } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { appendAll } from '../../model/append-all.ts'
import type { Shard } from '../../model/shard.ts'
import { UserError } from '../../model/user-error.ts'
import type { Input, InputRequest } from '../../pipeline/input/choose-input.ts'
import { chosenParser } from '../chosen-parser.ts'
import type { Session } from '../session.ts'

/** Flags of every command that reads transcripts. */
export interface InputFlags {
  readonly ignore?: readonly string[]
  readonly config?: string
  readonly encoding?: string
  readonly maxBytes?: number
  readonly timeLimit?: number
  readonly memoryLimit?: number
  readonly filesFrom?: string
  readonly null?: boolean
  readonly shard?: Shard
  readonly jobs?: number
  /** false: not even the config's. */
  readonly cache?: string | false
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
    .option(
      '--time-limit <seconds>',
      'processor time for a file whose Markdown looks made to be slow (default: 1.5, over 1M of text 5)',
      wholeFrom(1, 3600),
    )
    .option('--memory-limit <mb>', 'memory for such a file (default: 768)', wholeFrom(64, 65_536))
    .option('--files-from <file>', 'read a list of paths, a line each; - is standard input')
    .option('-0, --null', 'paths in lists end with NUL, not with a line')
    .option('-j, --jobs <n>', 'threads to work in (default: as many as processor cores)', wholeFrom(1, 256))
    .option('--shard <i/n>', 'only the i-th of n parts of the files, for several machines', shardOf)
}

/** For commands that extract. */
export function addCacheFlag(command: Command): void {
  command
    .option('--cache <folder>', 'keep records there, and take those of unchanged files from there')
    .option('--no-cache', 'keep no records, whatever kb.config says')
}

/** How each file is to be read and parsed. */
export function readingOf(
  { encoding, maxBytes, timeLimit, memoryLimit }: InputFlags,
  { host: { environment } }: Session,
) {
  return { encoding, maxBytes, timeLimit, memoryLimit, parser: chosenParser(environment) }
}

/** The same for what extracts, which may keep its records. */
export function extractingOf(
  flags: InputFlags,
  session: Session,
  { config, configPath }: Pick<Input, 'config' | 'configPath'>,
) {
  const { workingDirectory } = session.host
  const kept = configPath !== null && config.cache ? resolve(dirname(configPath), config.cache) : undefined
  const given = typeof flags.cache === 'string' ? resolve(workingDirectory, flags.cache) : undefined
  return { ...readingOf(flags, session), cache: flags.cache === false ? undefined : (given ?? kept) }
}

/** What the command line says is to be read. Lists of paths hold names as they are, never globs. */
export async function requestInput(
  operands: readonly string[],
  flags: InputFlags,
  session: Session,
): Promise<InputRequest> {
  const { ignore, config, shard, filesFrom } = flags
  const { host } = session
  const { workingDirectory } = host
  const lists = [
    ...operands.filter((operand) => operand === '-'),
    ...(filesFrom === undefined ? [] : [filesFrom]),
  ]
  if (lists.filter((list) => list === '-').length > 1)
    throw new UserError('standard input can be read once: give - once, as a path or to --files-from')
  const listed: string[] = []
  if (lists.length > 0) {
    const { readPathList } = await import('../../input/path-list.ts')
    for (const list of lists) {
      const stream = list === '-' ? host.stdin : createReadStream(resolve(workingDirectory, list))
      appendAll(listed, await readPathList(stream, flags.null))
    }
  }
  const paths = operands.filter((operand) => operand !== '-')
  return { workingDirectory, paths, listed: lists.length > 0 ? listed : undefined, ignore, config, shard }
}

function wholeFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 0
    if (number < least || number > most)
      throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`)
    return number
  }
}

function shardOf(text: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index < 1 || index > count)
    throw new InvalidArgumentError('Expected I/N with I from 1 to N, such as 3/8.')
  return { index, count }
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
