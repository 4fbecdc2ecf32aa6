import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'

interface RulesFlags extends GeneralFlags {
  readonly json?: boolean
}

/** `kb rules`: what `kb validate` looks at. */
export const rules = defineCommand<RulesFlags>({
  name: 'rules',
  summary: 'the rules of validate, with their levels',
  examples: [
    ['kb rules', 'all of them'],
    ['kb rules --json', 'as JSON'],
  ],
  define(command) {
    command.option('--json', 'as a JSON array')
  },
  async run(_, { json }, { host, paint }) {
    const { describeRules } = await import('../../pipeline/validate/describe-rules.ts')
    const described = describeRules()
    if (json) {
      host.stdout.write(`${JSON.stringify(described, null, 2)}\n`)
      return exitCode.done
    }
    const width = Math.max(...described.map(({ id }) => id.length))
    const { bold, dim } = paint.stdout
    for (const { id, level, fixable, finds } of described) {
      const mend = fixable ? 'fix' : ''
      host.stdout.write(`${bold(id.padEnd(width))}  ${level.padEnd(7)}  ${dim(mend.padEnd(3))}  ${finds}\n`)
    }
    return exitCode.done
  },
})
