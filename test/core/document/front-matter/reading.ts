import { toDiagnostic } from '../../../../src/core/diagnostics/to-diagnostic.ts'
import { readFrontMatter } from '../../../../src/core/document/front-matter/read-front-matter.ts'
import { SourceText } from '../../../../src/core/document/source-text.ts'
import type { Finding } from '../../../../src/model/finding.ts'

export interface Reading {
  readonly frontMatter: unknown
  /** The text from the body's start on. */
  readonly body: string
  /** Each finding as `line:column-endLine:endColumn code`, with the kind of a YAML problem behind it. */
  readonly findings: readonly string[]
  readonly messages: readonly string[]
}

function say({ code, arguments: given, range }: Finding): string {
  const place = `${range.line}:${range.column}-${range.endLine}:${range.endColumn}`
  return code === 'front-matter/syntax' ? `${place} ${code} ${given.problem.kind}` : `${place} ${code}`
}

export function read(text: string): Reading {
  const findings: Finding[] = []
  const source = new SourceText(text)
  const { frontMatter, bodyStart } = readFrontMatter(source, (finding) => findings.push(finding))
  return {
    frontMatter,
    body: text.slice(bodyStart),
    findings: findings.map(say),
    messages: findings.map((finding) => toDiagnostic(finding, 'a.md').message),
  }
}

/** Reads a block between fences, `BODY` after it. */
export function readBlock(block: string): Reading {
  return read(`---\n${block}\n---\nBODY\n`)
}
