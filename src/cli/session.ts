import { Chalk, type ChalkInstance } from 'chalk'
import type { GeneralFlags } from './flags/general-flags.ts'
import type { Host } from './host.ts'

/** What a command needs to talk: the host, and how loud and how colourful to be. */
export interface Session {
  readonly host: Host
  readonly quiet: boolean
  readonly paint: { readonly stdout: ChalkInstance; readonly stderr: ChalkInstance }
  /** A line on standard error; not said with --quiet. Transcripts' text and file names must come escaped. */
  note(line: string): void
  /** A line on standard error that is said in any case. */
  complain(line: string): void
}

export function openSession(host: Host, { quiet = false, color }: GeneralFlags): Session {
  const complain = (line: string) => void host.stderr.write(`${line}\n`)
  return {
    host,
    quiet,
    paint: { stdout: painter(host, 'stdout', color), stderr: painter(host, 'stderr', color) },
    note: quiet ? () => {} : complain,
    complain,
  }
}

/** --color or --no-color decides, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that knows colours. */
function painter(
  { environment, terminal }: Host,
  stream: 'stdout' | 'stderr',
  asked: boolean | undefined,
): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  const coloured =
    asked ??
    (NO_COLOR ? false : FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' : terminal[stream] && TERM !== 'dumb')
  return new Chalk({ level: coloured ? 1 : 0 })
}
