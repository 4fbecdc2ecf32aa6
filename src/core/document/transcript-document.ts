import type { FrontMatter } from '../../model/front-matter.ts'
import type { Block } from './block.ts'
import type { UnclosedElement } from './html-layers.ts'
import type { SourceText } from './source-text.ts'

/** One file, read once: what every extractor starts from. */
export interface TranscriptDocument {
  /** As found, with '/', relative to the working directory. */
  readonly path: string
  readonly source: SourceText
  readonly frontMatter: FrontMatter
  /** UTF-16 offset at which the body starts. */
  readonly bodyStart: number
  /** The body's blocks, in the file's order, both layers. */
  readonly blocks: readonly Block[]
  /** The `<details>` that the file never closes. */
  readonly unclosed: readonly UnclosedElement[]
}
