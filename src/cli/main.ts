import { type ExitCode, exitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { version } from './version.ts'

/** Runs one command line. Never throws, and never ends the process: what is still on its way out gets there. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  let lost: Error | undefined
  host.stdout.on('error', (error) => {
    lost ??= error
  })
  // Nobody is left to hear of it.
  host.stderr.on('error', () => {})
  try {
    const code = await run(argv, host)
    await new Promise((resolve) => host.stdout.write('', resolve))
    if (lost) throw lost
    return code
  } catch (error) {
    const { failure } = await import('./failure.ts')
    return failure(error, host)
  }
}

async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${version()}\n`)
    return exitCode.done
  }
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, host)
}
