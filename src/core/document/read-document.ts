import type { Report } from '../../model/finding.ts'
import type { FrontMatter } from '../../model/front-matter.ts'
import { flatten } from './flatten.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { type MarkdownParser, parseMarkdown } from './parse-markdown.ts'
import { SourceText } from './source-text.ts'
import { strayFence } from './stray-fence.ts'
import type { TranscriptDocument } from './transcript-document.ts'

/** Reads a file's text into front matter and blocks; what is wrong with it goes to `report`. */
export function readDocument(
  text: string,
  path: string,
  report: Report,
  parser?: MarkdownParser,
): TranscriptDocument {
  const source = new SourceText(text)
  const { frontMatter, bodyStart } = readFrontMatter(source, report)
  return readBody(source, path, frontMatter, bodyStart, parser)
}

/** Reads what stands after the front matter. `bodyStart`: its UTF-16 offset. */
export function readBody(
  source: SourceText,
  path: string,
  frontMatter: FrontMatter,
  bodyStart: number,
  parser?: MarkdownParser,
): TranscriptDocument {
  const body = source.text.slice(bodyStart)
  let flat = flatten(parseMarkdown(body, parser), source, bodyStart)
  const fence = strayFence(flat.blocks, source.text)
  if (fence) {
    const start = fence.start - bodyStart
    const end = fence.end - bodyStart
    const unfenced = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
    flat = flatten(parseMarkdown(unfenced, parser), source, bodyStart)
  }
  const { blocks, unclosed } = flat
  return { path, source, frontMatter, bodyStart, blocks, unclosed }
}
