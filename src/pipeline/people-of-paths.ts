import { toDiagnostic } from '../core/diagnostics/to-diagnostic.ts'
import { mergePeople } from '../core/merge/people/merge-people.ts'
import { type SpeakerStatement, speakerStatements } from '../core/merge/people/speaker-statement.ts'
import { loadSimplifier, type Simplify } from '../core/merge/simplifier.ts'
import { findTranscripts } from '../input/find-transcripts.ts'
import { readSpeakerRegistry } from '../input/speaker-registry-file.ts'
import type { MergedPerson } from '../model/person.ts'
import type { Input } from './choose-input.ts'
import type { ExtractFileOptions } from './extract-file.ts'
import type { ExtractEvents } from './extract-to.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'
import { runExtractTasks } from './run-extract-tasks.ts'

export interface PeopleJob {
  readonly input: Input
  readonly options: ExtractFileOptions
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
  const { files, problems } = await findTranscripts(input.paths, { ...input, workingDirectory })
  for (const { finding, path, severity } of problems) events.problem(toDiagnostic(finding, path, severity))
  refuseToOverwrite(files, target === null ? [] : [target], workingDirectory)
  events.found(files.length)
  const statements: SpeakerStatement[] = []
  for await (const { records, tally } of runExtractTasks(
    files,
    { ...options, only: ['speakers'], text: false },
    null,
  )) {
    for (const record of records) statements.push(...speakerStatements(record))
    events.done(tally)
  }
  const chinese = statements.some(({ name, aliases }) => /[\u3400-\u9fff]/.test([name, ...aliases].join()))
  const simplify: Simplify = chinese ? await loadSimplifier() : (text) => text
  return { people: mergePeople(statements, known, simplify), simplify }
}
