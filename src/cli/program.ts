import { Command } from 'commander'
import type { CommandDefinition } from './command-definition.ts'
import { commands } from './commands/registry.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { addGeneralFlags, type GeneralFlags } from './flags/general-flags.ts'
import type { Host } from './host.ts'

export interface Program {
  readonly command: Command
  /** What the command that ran came to. */
  exitCode(): ExitCode
}

/** The whole command line, with nothing of what the commands do loaded. */
export function buildProgram(host: Host): Program {
  let result: ExitCode = exitCode.done
  const program = new Command('kb')
    .description(
      'Turns a folder of Markdown transcripts into a knowledge base: sections, speakers, glossary.',
    )
    .option('-V, --version', 'show the version')
    .helpCommand('help [command]', 'show help for a command')
    .usage('<command> [options]')
    .addHelpText('after', examplesText(commands.flatMap(({ examples }) => examples.slice(0, 1))))
    .addHelpText(
      'after',
      '\nkb help <command> tells more. Exit codes: 0 done, 1 findings, 2 wrong use or not complete.',
    )
  settle(program, host)
  for (const definition of commands) {
    const command = program.command(definition.name).summary(definition.summary)
    command.description(sentence(definition.summary))
    settle(command, host)
    definition.define(command)
    addGeneralFlags(command)
    command.addHelpText('after', examplesText(definition.examples))
    command.action(async () => {
      result = await run(definition, command, program, host)
    })
  }
  return { command: program, exitCode: () => result }
}

async function run(
  definition: CommandDefinition,
  command: Command,
  program: Command,
  host: Host,
): Promise<ExitCode> {
  const { openSession } = await import('./session.ts')
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
      outputError: (text, write) => write(text.replace(/^error: /, 'kb: ')),
    })
}

function examplesText(examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([call]) => call.length))
  return `\nExamples:\n${examples.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`).join('\n')}`
}

const sentence = (summary: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`
