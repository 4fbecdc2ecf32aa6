import { mergePeople } from '../../core/merge/people/merge-people.ts'
import { type SpeakerStatement, speakerStatements } from '../../core/merge/people/speaker-statement.ts'
import { loadSimplifier, type Simplify } from '../../core/merge/simplifier.ts'
import { readSpeakerRegistry } from '../../input/speaker-registry-file.ts'
import { appendAll } from '../../model/append-all.ts'
import type { MergedPerson } from '../../model/person.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { ExtractEvents } from '../extract/extract-events.ts'
import type { RunOptions } from '../extract/run-extract-tasks.ts'
import type { Input } from '../input/choose-input.ts'

export interface PeopleJob {
  readonly input: Input
  readonly options: RunOptions
  /** The registry file, instead of the speakers.yaml beside the config or in the working directory. */
  readonly registry: string | undefined
  /** The file that the job writes: it may not be one that it reads. */
  readonly target: string | null
  readonly events: ExtractEvents
}

export interface People {
  readonly people: readonly MergedPerson[]
  readonly simplify: Simplify
}

/** `kb speakers`: find, read, extract, merge. Of each record only its speakers are kept. */
export async function peopleOfPaths({
  input,
  options,
  registry,
  target,
  events,
}: PeopleJob): Promise<People> {
  const { workingDirectory } = options
  const known = readSpeakerRegistry(workingDirectory, registry, input.configPath)
  const statements: SpeakerStatement[] = []
  const asked = { ...options, only: ['speakers'] as const, text: false }
  const targets = target === null ? [] : [target]
  for await (const { records } of extractAll({ input, options: asked, targets, events }))
    for (const record of records) appendAll(statements, speakerStatements(record))
  const chinese = statements.some(({ name, aliases }) => /[\u3400-\u9fff]/.test([name, ...aliases].join()))
  const simplify: Simplify = chinese ? await loadSimplifier() : (text) => text
  return { people: mergePeople(statements, known, simplify), simplify }
}
