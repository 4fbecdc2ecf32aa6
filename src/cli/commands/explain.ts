import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'

/** `kb explain RULE`: what a rule finds, with an example and how to mend it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'what a rule of validate finds, and how to mend it',
  examples: [['kb explain field/stringified', 'one rule']],
  define(command) {
    command.argument('<rule>', 'a rule’s id, as in kb rules')
  },
  async run([id = ''], _, { host }) {
    const { explainRule } = await import('../../pipeline/validate/explain-rule.ts')
    host.stdout.write(explainRule(id))
    return exitCode.done
  },
})
