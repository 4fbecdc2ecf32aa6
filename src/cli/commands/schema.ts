import { UserError } from '../../model/user-error.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'

interface SchemaFlags extends GeneralFlags {
  readonly config?: string
}

/** `kb schema front-matter`: the JSON Schema in force, for editors. */
export const schema = defineCommand<SchemaFlags>({
  name: 'schema',
  summary: 'the JSON Schema in force for front matter, for editors',
  examples: [['kb schema front-matter > front-matter.schema.json', 'with the vocabulary of kb.config']],
  define(command) {
    command
      .argument('<what>', 'front-matter')
      .option('--config <file>', 'this config file, not the nearest kb.config.{json,yaml,js}')
  },
  async run([what = ''], { config }, { host }) {
    if (what !== 'front-matter') throw new UserError(`there is no schema ${what}; expected front-matter`)
    const [{ chooseInput }, { frontMatterJsonSchema }] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../pipeline/validate/front-matter-json-schema.ts'),
    ])
    const input = await chooseInput({ workingDirectory: host.workingDirectory, paths: [], config })
    const json = await frontMatterJsonSchema(input.config, input.configPath)
    host.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
    return exitCode.done
  },
})
