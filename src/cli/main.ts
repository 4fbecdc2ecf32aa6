import { type ExitCode, exitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { version } from './version.ts'

/** Runs one command line. Never throws, and never ends the process: what is still on its way out gets there. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  // Whoever reads may go at any time; the write that fails tells it, and without a listener the process would die.
  host.stdout.on('error', () => {})
  host.stderr.on('error', () => {})
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${version()}\n`)
    return exitCode.done
  }
  try {
    const { buildProgram } = await import('./program.ts')
    const program = buildProgram(host)
    if (argv.length === 0) program.command.outputHelp()
    else await program.command.parseAsync(argv, { from: 'user' })
    return program.exitCode()
  } catch (error) {
    const { failure } = await import('./failure.ts')
    return failure(error, host)
  }
}
