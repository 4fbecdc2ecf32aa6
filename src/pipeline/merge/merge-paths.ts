import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { mergeGlossary } from '../../core/merge/merge-glossary.ts'
import { findContradictions, findUnknownNames } from '../../core/merge/overrides/check-overrides.ts'
import type { ReadOverrides } from '../../core/merge/overrides/read-overrides.ts'
import { selectConcepts } from '../../core/merge/select-concepts.ts'
import { loadSimplifier, type Simplify } from '../../core/merge/simplifier.ts'
import type { Statement } from '../../core/merge/statement.ts'
import { statementsOf } from '../../core/merge/statements-of.ts'
import { readOverridesFile } from '../../input/overrides-file.ts'
import type { Concept } from '../../model/concept.ts'
import type { ConceptSelection } from '../../model/concept-selection.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { RecordPart } from '../../model/record-part.ts'
import { UserError } from '../../model/user-error.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { ExtractSource } from '../input/find-input.ts'

export interface MergeJob extends ExtractSource {
  /** The overrides file, instead of the one beside the config or in the working directory. */
  readonly overrides?: string | undefined
  readonly minConfidence?: number | undefined
  readonly selection: ConceptSelection
  /** Parts to extract, glossary and turns among them, for `onRecord`, which is told of each record on its way. */
  readonly parts?: readonly RecordPart[]
  readonly onRecord?: (record: TranscriptRecord) => void
}

/** `kb glossary`: find, read, extract, merge, select. Of each record only its glosses are kept. */
export async function mergePaths(job: MergeJob): Promise<Concept[]> {
  const { options, events, selection } = job
  const overrides = await loadOverrides(job)
  const statements: Statement[] = []
  const only = job.parts ?? (['glossary', 'turns'] as const)
  const asked = { ...options, only, text: false, occurrences: true }
  for await (const { records } of extractAll({ ...job, options: asked })) {
    for (const record of records) {
      statements.push(...statementsOf(record, job.minConfidence))
      job.onRecord?.(record)
    }
  }
  const simplify = statements.some(isChinese) ? await loadSimplifier() : asItIs
  const { concepts, names } = mergeGlossary(statements, { simplify, overrides: overrides?.read.overrides })
  if (overrides !== null) {
    for (const finding of findUnknownNames(overrides.read, names, simplify)) {
      events.problem(toDiagnostic(finding, overrides.path, 'warning'))
    }
  }
  return selectConcepts(concepts, selection, simplify)
}

const asItIs: Simplify = (text) => text
const isChinese = ({ term, aliases, definition }: Statement): boolean =>
  /\p{Script=Han}/u.test([term, definition, ...aliases.map(({ text }) => text)].join(' '))

interface Overrides {
  readonly path: string
  readonly read: ReadOverrides
}

/** Throws a UserError where they are wrong: a glossary that leaves them out would pass for the one that was wanted. */
async function loadOverrides({ input, options, overrides, events }: MergeJob): Promise<Overrides | null> {
  const file = readOverridesFile(options.workingDirectory, overrides, input.configPath)
  if (file === null) return null
  const { readOverrides } = await import('../../core/merge/overrides/read-overrides.ts')
  const read = readOverrides(file.text)
  const findings = [...read.findings, ...findContradictions(read, await loadSimplifier())]
  for (const finding of findings) events.problem(toDiagnostic(finding, file.path))
  if (findings.length > 0) throw new UserError(`${file.path} is not used as it is; nothing was written`)
  return { path: file.path, read }
}
