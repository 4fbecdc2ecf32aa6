import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { counted } from '../../output/counted.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { openSink } from '../open-sink.ts'
import type { Session } from '../session.ts'

const name = 'kb.config.yaml'
const names = ['json', 'yaml', 'yml', 'js', 'mjs'].map((ending) => `kb.config.${ending}`)

interface InitFlags extends GeneralFlags {
  readonly yes?: boolean
}

/** `kb init`: a commented kb.config.yaml from what the folder holds. */
export const init = defineCommand<InitFlags>({
  name: 'init',
  summary: 'write a commented kb.config.yaml from what this folder holds',
  examples: [['kb init', 'fields in use, vocabularies and folders as they are']],
  define(command) {
    command.option('-y, --yes', 'ask nothing')
  },
  async run(_, { yes }, session) {
    const { workingDirectory } = session.host
    const present = names.find((each) => existsSync(join(workingDirectory, each)))
    if (present) throw new UserError(`there is a ${present} already; take it away to make a new one`)
    const [{ surveyFolder }, { configTemplate }, { defaultSettings }] = await Promise.all([
      import('../../pipeline/input/survey-folder.ts'),
      import('../../output/config-template.ts'),
      import('../../model/validation-settings.ts'),
    ])
    const survey = await surveyFolder(workingDirectory)
    const text = configTemplate(survey, defaultSettings.required)
    const question = `Write ${name} for ${counted(survey.paths.length, 'transcript')}? [Y/n] `
    if (!yes && session.host.terminal.stdin && !(await agrees(question, session))) return exitCode.done
    const sink = openSink(join(workingDirectory, name), session)
    try {
      await sink.write(new TextEncoder().encode(text))
      await sink.finish()
    } finally {
      sink.abandon()
    }
    session.note(
      `kb: wrote ${name} from ${counted(survey.paths.length, 'transcript')}; kb validate checks them by it`,
    )
    return exitCode.done
  },
})

async function agrees(question: string, { host }: Session): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: host.stdin, output: host.stderr })
  try {
    return !/^\s*n/i.test(await lines.question(question))
  } finally {
    lines.close()
  }
}
