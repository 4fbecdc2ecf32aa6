import type { ConflictKind } from '../concept.ts'

/** Why a body may cost a Markdown parser far more than its length. */
export type ParseRisk = 'long-line' | 'deep-nesting' | 'many-markers' | 'many-references' | 'long'

/** What can be wrong with the text after the front matter, or with the characters anywhere. */
export interface BodyFindings {
  'body/empty': Record<never, never>
  /** `over`: the limit that reading it went past, of `seconds` or `megabytes`, or the parser's own depth. */
  'markdown/too-complex': {
    readonly risk: ParseRisk
    readonly over: 'time' | 'memory' | 'depth'
    readonly seconds: number
    readonly megabytes: number
  }
  /**
   * `layout`: whether originals stand in markup of their own, or beside their translations in the main text; `overrun`: it is
   * main text that has none, after an original that runs on past its own.
   */
  'translation/unpaired': {
    readonly paragraphs: number
    readonly layout: 'layers' | 'side by side' | 'overrun'
  }
  'heading/level-skip': { readonly from: number; readonly to: number }
  'markup/unclosed-emphasis': { readonly found: string }
  'markup/commonmark-emphasis': { readonly text: string }
  'markup/unclosed-html': { readonly element: string }
  /** `element`: the one that it should end. */
  'markup/end-tag': { readonly found: string; readonly element: string }
  /** `count`: how many on this line. */
  'text/replacement-character': { readonly count: number }
  'text/control-character': { readonly name: string; readonly count: number }
  /** `usual`: how the speaker is labelled most often in the transcript. */
  'speaker/label-variant': { readonly label: string; readonly usual: string; readonly speaker: string }
  'glossary/conflict': {
    readonly kind: ConflictKind
    readonly term: string
    readonly here: string
    /** What is said elsewhere, and where. */
    readonly other: string
    readonly place: string
  }
}
