import { resolve } from 'node:path'
import type { Command } from 'commander'
import { UserError } from '../../model/user-error.ts'
import { escapeForLog } from '../../output/escape-controls.ts'
import { defineCommand } from '../command-definition.ts'
import { exitCode } from '../exit-code.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { splitWords } from '../split-words.ts'

interface WatchFlags extends GeneralFlags {
  readonly run?: readonly string[]
  readonly ignore?: readonly string[]
  readonly config?: string
}

const list = (value: string, all: readonly string[] = []): string[] => [...all, value]
/** Changed files told by name; more are counted. */
const named = 3

/** `kb watch`: runs other commands again as transcripts change. */
export const watch = defineCommand<WatchFlags>({
  name: 'watch',
  asksOthers: true,
  summary: 'keep outputs up to date as transcripts change',
  examples: [
    ['kb watch --run "glossary --out glossary.html"', 'a page that is never old'],
    ['kb watch talks/ --run validate --run "extract --out kb.db"', 'findings at every save, and a database'],
    ['kb watch', 'the commands listed under watch in kb.config'],
  ],
  define(command) {
    command
      .argument(
        '[paths...]',
        'files, folders and globs to watch, and for the commands to read (default: as for them)',
      )
      .option(
        '--run <command>',
        'a command of kb with its flags; may be given again (default: watch in kb.config)',
        list,
      )
      .option('--ignore <glob>', 'leave out what matches; may be given again', list)
      .option('--config <file>', 'this config file, not the nearest kb.config.{json,yaml,js}')
  },
  async run(operands, flags, session, program) {
    const { host, note, complain } = session
    const { workingDirectory } = host
    const [
      { chooseInput },
      { watchFiles },
      { runSelf },
      { companionPaths },
      { overridesNames },
      { speakerRegistryNames },
    ] = await Promise.all([
      import('../../pipeline/input/choose-input.ts'),
      import('../../input/watch/watch-files.ts'),
      import('../run-self.ts'),
      import('../../input/companion-file.ts'),
      import('../../input/overrides-file.ts'),
      import('../../input/speaker-registry-file.ts'),
    ])
    const { ignore, config } = flags
    const input = await chooseInput({ workingDirectory, paths: operands, ignore, config })
    const runs = (flags.run ?? input.config.watch ?? []).map((line) => planRun(line, program))
    if (runs.length === 0) {
      throw new UserError(
        'say what to keep up to date: --run "glossary --out glossary.html", or watch in kb.config',
      )
    }
    const passedOn = [
      ...(config === undefined ? [] : ['--config', config]),
      ...(ignore ?? []).flatMap((glob) => ['--ignore', glob]),
      ...(session.quiet ? ['--quiet'] : []),
      ...operands,
    ]
    const quitting = new AbortController()
    const release = host.onQuit(() => quitting.abort())
    const runAll = async (): Promise<void> => {
      for (const words of runs) {
        if (quitting.signal.aborted) return
        const code = await runSelf([...words, ...passedOn], host)
        if ((code === exitCode.failed || code === null) && !quitting.signal.aborted)
          complain(`kb: ${words.join(' ')}: not up to date; still watching`)
      }
    }
    const companions = [...overridesNames, ...speakerRegistryNames]
    const changes = watchFiles(input.paths, {
      workingDirectory,
      ignore: input.ignore,
      also: [
        ...(input.configPath === null ? [] : [input.configPath]),
        ...companionPaths(companions, workingDirectory, input.configPath),
      ],
      except: runs.flatMap(outputsOf).map((path) => resolve(workingDirectory, path)),
      signal: quitting.signal,
      onReady: () => note('kb: watching; Ctrl+C ends it'),
      onProblem: (reason) => complain(`kb: not everything can be watched: ${escapeForLog(reason)}`),
    })
    const first = changes.next()
    await runAll()
    for (let burst = await first; !burst.done; burst = await changes.next()) {
      note(`kb: ${describe(burst.value)}`)
      await runAll()
    }
    release()
    return exitCode.done
  },
})

/** Throws a UserError where it is no command that reads transcripts. */
function planRun(line: string, program: Command): string[] {
  const words = splitWords(line)
  const reading = program.commands.filter(
    (command) => command.name() !== 'watch' && command.registeredArguments[0]?.name() === 'paths',
  )
  if (reading.some((command) => command.name() === words[0])) return words
  const names = reading.map((command) => command.name()).join(', ')
  throw new UserError(`‘${line}’ cannot be run at every change; expected one of ${names}, with its flags`)
}

/** What a run writes, so that it does not set itself off. */
function outputsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word === '--out' || word === '-o') return words[index + 1] ?? []
    return word.startsWith('--out=') ? word.slice('--out='.length) : []
  })
}

function describe(paths: readonly string[]): string {
  const shown = paths.slice(0, named).map((path) => escapeForLog(path))
  const more = paths.length > named ? ` and ${paths.length - named} more` : ''
  return `${shown.join(', ')}${more} changed`
}
