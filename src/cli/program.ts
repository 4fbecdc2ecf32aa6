import { Command, CommanderError } from 'commander'
import { displayWidth } from '../output/display-width.ts'
import { escapeLinesForLog } from '../output/escape-controls.ts'
import type { CommandDefinition } from './command-definition.ts'
import { commands } from './commands/registry.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { addGeneralFlags, type GeneralFlags } from './flags/general-flags.ts'
import type { Host } from './host.ts'
import { openSession } from './session.ts'

/** Parses a command line and runs the command it names. Wrong use is said on standard error, and is no exception. */
export async function runProgram(argv: readonly string[], host: Host): Promise<ExitCode> {
  let result: ExitCode = exitCode.done
  const program = buildProgram(argv[0], host, async (command) => {
    result = await command
  })
  const known = (name: string | undefined) => program.commands.some((command) => command.name() === name)
  try {
    if (argv.length === 0) program.outputHelp()
    // commander shows the general help for a command that it does not know, and no suggestion.
    else if (argv[0] === 'help' && argv.length > 1 && !known(argv[1]))
      await program.parseAsync([argv[1]!], { from: 'user' })
    else await program.parseAsync(argv, { from: 'user' })
    return result
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCode.done : exitCode.failed
  }
}

/** The whole command line, with nothing of what the commands do loaded. */
function buildProgram(
  first: string | undefined,
  host: Host,
  follow: (command: Promise<ExitCode>) => Promise<void>,
): Command {
  const program = new Command('kb')
    .description(
      'Turns a folder of Markdown transcripts into a knowledge base: sections, speakers, glossary.',
    )
    .option('-V, --version', 'show the version')
    .helpCommand('help [command]', 'show help for a command')
    .usage('<command> [options]')
    .addHelpText('after', examplesText(commands.slice(0, 4).flatMap(({ examples }) => examples.slice(0, 1))))
    .addHelpText(
      'after',
      '\nkb help <command> tells more. Exit codes: 0 done, 1 findings, 2 wrong use or not complete.',
    )
  settle(program, host)
  const only = commands.find(({ name, asksOthers }) => name === first && !asksOthers)
  for (const definition of commands) {
    const command = program.command(definition.name).summary(definition.summary)
    command.description(sentence(definition.summary))
    settle(command, host)
    // Of a command that is neither run nor described the flags are not needed.
    if (only && definition !== only) continue
    definition.define(command)
    addGeneralFlags(command, definition.quiet)
    command.addHelpText('after', examplesText(definition.examples))
    command.action(() => follow(run(definition, command, program, host)))
  }
  return program
}

async function run(
  definition: CommandDefinition,
  command: Command,
  program: Command,
  host: Host,
): Promise<ExitCode> {
  const flags = command.opts<GeneralFlags>()
  return definition.run(command.args, flags, openSession(host, flags), program)
}

function settle(command: Command, host: Host): void {
  command
    .exitOverride()
    .showHelpAfterError(false)
    .helpOption('-h, --help', 'show this help')
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: (text, write) => write(escapeLinesForLog(text.replace(/^error: /, 'kb: '))),
    })
}

function examplesText(examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([call]) => displayWidth(call)))
  const gap = (call: string) => ' '.repeat(width - displayWidth(call) + 2)
  return `\nExamples:\n${examples.map(([call, does]) => `  ${call}${gap(call)}${does}`).join('\n')}`
}

const sentence = (summary: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`
