import { type ExitCode, exitCode } from './exit-code.ts'
import type { Host } from './host.ts'

/** Runs one command line. Never throws. */
export async function main(_argv: readonly string[], host: Host): Promise<ExitCode> {
  host.stderr.write('kb: no command yet\n')
  return exitCode.failed
}
