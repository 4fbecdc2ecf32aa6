import type { Report } from '../../model/finding.ts'
import type { FrontMatter } from '../../model/front-matter.ts'
import { flatten } from './flatten.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { keepLabels } from './label-definition.ts'
import { type ParseOptions, parseMarkdown } from './parse-markdown.ts'
import { SourceText } from './source-text.ts'
import { blankStrayComments } from './stray-comment.ts'
import { strayFence } from './stray-fence.ts'
import type { TranscriptDocument } from './transcript-document.ts'

export interface ReadOptions extends ParseOptions {
  /** Leave out all that stands after the front matter. */
  readonly withoutBody?: boolean | undefined
}

/** Reads a file's text into front matter and blocks; what is wrong with it goes to `report`. */
export function readDocument(
  text: string,
  path: string,
  report: Report,
  options: ReadOptions = {},
): TranscriptDocument {
  const source = new SourceText(text)
  const { frontMatter, bodyStart } = readFrontMatter(source, report)
  if (options.withoutBody) return { path, source, frontMatter, bodyStart, blocks: [], unclosed: [] }
  return readBody(source, path, frontMatter, bodyStart, options)
}

/** Reads what stands after the front matter. `bodyStart`: its UTF-16 offset. */
export function readBody(
  source: SourceText,
  path: string,
  frontMatter: FrontMatter,
  bodyStart: number,
  options?: ParseOptions,
): TranscriptDocument {
  const body = keepLabels(blankStrayComments(source.text.slice(bodyStart)))
  let flat = flatten(parseMarkdown(body, options), source, bodyStart)
  const fence = strayFence(flat.blocks, source.text)
  if (fence) {
    const start = fence.start - bodyStart
    const end = fence.end - bodyStart
    const unfenced = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
    flat = flatten(parseMarkdown(unfenced, options), source, bodyStart)
  }
  const { blocks, unclosed } = flat
  return { path, source, frontMatter, bodyStart, blocks, unclosed }
}
