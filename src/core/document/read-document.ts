import type { Finding } from '../../model/finding.ts'
import { flatten } from './flatten.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { SourceText } from './source-text.ts'
import type { TranscriptDocument } from './transcript-document.ts'

/** Reads a file's text into front matter and blocks; what is wrong with it goes to `report`. */
export function readDocument(
  text: string,
  path: string,
  report: (finding: Finding) => void,
): TranscriptDocument {
  const source = new SourceText(text)
  const close = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  if (close < 0)
    report({
      code: 'front-matter/missing',
      arguments: {},
      range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    })
  const bodyStart = close < 0 ? 0 : close + 5
  const tree = parseMarkdown(text.slice(bodyStart))
  return { path, source, frontMatter: {}, bodyStart, blocks: flatten(tree, source, bodyStart) }
}
