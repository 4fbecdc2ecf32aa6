import { defineCommand } from '../command-definition.ts'
import { shells } from '../completion/shells.ts'
import { exitCode } from '../exit-code.ts'

/** `kb completion`: a script that makes a shell complete commands, flags and their values. */
export const completion = defineCommand({
  name: 'completion',
  asksOthers: true,
  summary: 'a script by which bash, zsh or fish completes kb',
  examples: [
    ['kb completion bash >> ~/.bashrc', 'for bash'],
    ['kb completion zsh > ~/.zfunc/_kb', 'for zsh, if ~/.zfunc is in fpath'],
    ['kb completion fish > ~/.config/fish/completions/kb.fish', 'for fish'],
  ],
  define(command) {
    command.addArgument(command.createArgument('<shell>', 'which shell').choices(Object.keys(shells)))
  },
  async run([shell], _flags, { host }, program) {
    const { describeCommands } = await import('../completion/describe-commands.ts')
    host.stdout.write((await shells[shell!]!())(describeCommands(program)))
    return exitCode.done
  },
})
