import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { mergeGlossary } from '../../core/merge/merge-glossary.ts'
import { findUnknownNames } from '../../core/merge/overrides/check-overrides.ts'
import { selectConcepts } from '../../core/merge/select-concepts.ts'
import { loadSimplifier, type Simplify } from '../../core/merge/simplifier.ts'
import type { Statement } from '../../core/merge/statement.ts'
import { statementsOf } from '../../core/merge/statements-of.ts'
import { appendAll } from '../../model/append-all.ts'
import type { Concept } from '../../model/concept.ts'
import type { ConceptSelection } from '../../model/concept-selection.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import type { RecordPart } from '../../model/record-part.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { ExtractSource } from '../input/find-input.ts'
import type { CheckedFile } from '../validate/check-as-read.ts'
import { loadOverrides } from './load-overrides.ts'

export interface MergeJob extends ExtractSource {
  /** The overrides file, instead of the one beside the config or in the working directory. */
  readonly overrides?: string | undefined
  readonly minConfidence?: number | undefined
  readonly selection: ConceptSelection
  /** Parts to extract, glossary and turns among them, for `onRecord`, which is told of each record on its way. */
  readonly parts?: readonly RecordPart[]
  readonly onRecord?: (record: TranscriptRecord) => void
  /** Told what a check found, where `options.check` asks for one. */
  readonly onChecked?: (files: readonly CheckedFile[]) => void
}

/** `kb glossary`: find, read, extract, merge, select. Of each record only its glosses are kept. */
export async function mergePaths(job: MergeJob): Promise<Concept[]> {
  const { options, events, selection } = job
  const overrides = await loadOverrides(job, options.workingDirectory, (each) => events.problem(each))
  const statements: Statement[] = []
  const only = job.parts ?? (['glossary', 'turns'] as const)
  const asked = { ...options, only, text: false, occurrences: true }
  for await (const { records, checked } of extractAll({ ...job, options: asked })) {
    if (checked) job.onChecked?.(checked)
    for (const record of records) {
      appendAll(statements, statementsOf(record, job.minConfidence))
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
