import type { TranscriptDocument } from '../document/transcript-document.ts'
import { knownPhrases } from './known-phrases.ts'
import { countLeadLabels } from './lead-labels.ts'

/** What a gloss may need to know of the whole transcript; each part is made when first asked for. */
export class GlossaryContext {
  readonly document: TranscriptDocument
  #leadLabels: ReadonlyMap<string, number> | undefined
  #text: string | undefined
  #phrases: ReadonlySet<string> | undefined

  constructor(document: TranscriptDocument) {
    this.document = document
  }

  /** How many blocks open with a label, by the label's text without its parenthesis. */
  get leadLabels(): ReadonlyMap<string, number> {
    this.#leadLabels ??= countLeadLabels(this.document.blocks)
    return this.#leadLabels
  }

  /** Phrases that the transcript itself marks as whole. */
  get phrases(): ReadonlySet<string> {
    this.#phrases ??= knownPhrases(this.document)
    return this.#phrases
  }

  /** The main layer's text, a line a block. */
  get text(): string {
    this.#text ??= this.document.blocks
      .filter((block) => block.layer === 'main')
      .map((block) => block.text)
      .join('\n')
    return this.#text
  }
}
