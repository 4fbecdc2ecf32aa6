import type { Concept } from '../../model/concept.ts'
import { conceptFormat } from '../../output/concepts/concept-formats.ts'
import type { ConceptWriterOptions } from '../../output/concepts/concept-writer.ts'
import type { Sink } from '../../output/sink.ts'
import { WriterSinks } from '../../output/writer-sinks.ts'
import { type MergeJob, mergePaths } from './merge-paths.ts'

export interface GlossaryJob extends MergeJob {
  readonly form: { readonly format: string; readonly options: ConceptWriterOptions }
  readonly open: () => Sink
  /** The file that the job writes: it may not be one that it reads. */
  readonly target: string | null
}

/** `kb glossary`: merges a folder's glosses and writes the concepts; gives what was written. */
export async function glossaryTo(job: GlossaryJob): Promise<readonly Concept[]> {
  const { form, open, target } = job
  const concepts = await mergePaths({ ...job, targets: target === null ? [] : [target] })
  const writer = await conceptFormat(form.format).load(form.options)
  const sinks = new WriterSinks(writer, open)
  try {
    const encoder = new TextEncoder()
    for (const concept of concepts) await sinks.write([encoder.encode(writer.serialize(concept)[0])])
    await sinks.finish()
  } finally {
    sinks.abandon()
  }
  return concepts
}
