import type { Concept } from '../../model/concept.ts'
import type { Writer, WriterOptions } from '../writers/writer.ts'

/** What the command line may ask of a writer of concepts. */
export interface ConceptWriterOptions extends WriterOptions {
  /** List every place, not only the first. */
  readonly source?: boolean | undefined
  /** Show what disagrees, side by side. */
  readonly conflicts?: boolean | undefined
  /** Columns of the terminal. */
  readonly width?: number | undefined
  /** Marks text that stands out, in a terminal. */
  readonly paint?: Paint | undefined
  /** IRIs of concepts are this and their identifier. */
  readonly baseIri?: string | undefined
}

export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
}

/** Concepts are written in one thread, in order: a writer of them may have a memory. */
export type ConceptWriter = Writer<Concept>
