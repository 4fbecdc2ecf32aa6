import type { Report } from '../../../model/finding.ts'
import type { FrontMatter } from '../../../model/front-matter.ts'
import type { SourceText } from '../source-text.ts'
import { normaliseFrontMatter } from './normalise-front-matter.ts'
import { readBlock } from './read-block.ts'

export interface FrontMatterReading {
  /** In its normal form; empty where there is none. */
  readonly frontMatter: FrontMatter
  /** UTF-16 offset at which the body starts. */
  readonly bodyStart: number
}

/** Reads a file's front matter. Whatever is wrong with it is reported; what can be read is, and the body is never lost. */
export function readFrontMatter(source: SourceText, report: Report): FrontMatterReading {
  const { tree, bodyStart } = readBlock(source, report)
  return { frontMatter: tree ? normaliseFrontMatter(tree, source, report) : {}, bodyStart }
}
