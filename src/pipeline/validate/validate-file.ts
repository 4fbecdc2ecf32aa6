import { excerptAt } from '../../core/diagnostics/excerpt-at.ts'
import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { findFences } from '../../core/document/front-matter/find-fences.ts'
import { SourceText } from '../../core/document/source-text.ts'
import { type CheckPlan, checkTranscript } from '../../core/rules/check-transcript.ts'
import { mendTranscript } from '../../core/rules/mend-transcript.ts'
import type { FoundFile } from '../../input/found-file.ts'
import { type ReadText, readTranscript } from '../../input/read-transcript.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Finding, FindingCode } from '../../model/finding.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import type { ParseSettings } from '../guard/parse-limits.ts'

/** How to look at each file. Plain data, so that it can go to a worker. */
export interface ValidateFileOptions extends ParseSettings {
  readonly workingDirectory: string
  readonly encoding?: string | undefined
  readonly maxBytes?: number | undefined
  /** Leave out files that have no front matter: they are other Markdown, such as a README. */
  readonly requireFrontMatter: boolean
  /** Whether to add the line that each diagnostic is about. */
  readonly excerpts: boolean
  readonly fix: boolean
}

/** What was found in one file. */
export interface ValidatedFile {
  readonly path: string
  readonly diagnostics: readonly ShownDiagnostic[]
  readonly facts: readonly CorpusFact[]
  /** Left out for want of front matter. */
  readonly leftOut: boolean
  readonly bytes: number
  /** What --fix made of it; null where there was nothing to mend. */
  readonly mend: Mend | null
}

export interface Mend {
  readonly before: string
  readonly after: string
  readonly made: number
  readonly byteOrderMark: boolean
}

const missing: FindingCode = 'front-matter/missing'

/** Reads one file and holds it against the rules. */
export function validateFile(file: FoundFile, plan: CheckPlan, options: ValidateFileOptions): ValidatedFile {
  return validateText(readAsNeeded(file, plan, options), file.path, plan, options)
}

/** Holds what was read of a file against the rules. */
export function validateText(
  read: ReadText | Finding,
  path: string,
  plan: CheckPlan,
  options: ValidateFileOptions,
): ValidatedFile {
  if ('code' in read) {
    const level = plan.levels.get(read.code) ?? 'error'
    const diagnostics = level === 'off' ? [] : [toDiagnostic(read, path, level)]
    return { path, diagnostics, facts: [], leftOut: false, bytes: 0, mend: null }
  }
  const { diagnostics, facts, source, mend } = check(read, path, plan, options.fix)
  if (options.requireFrontMatter && !startsLikeFrontMatter(source, diagnostics)) {
    return { path, diagnostics: [], facts: [], leftOut: true, bytes: read.bytes, mend: null }
  }
  return {
    path,
    diagnostics: options.excerpts ? diagnostics.map((each) => show(each, source)) : diagnostics,
    facts,
    leftOut: false,
    bytes: read.bytes,
    mend,
  }
}

/** The text: where only front matter is looked at, no more than that. */
function readAsNeeded(file: FoundFile, plan: CheckPlan, options: ValidateFileOptions): ReadText | Finding {
  const whole = plan.checkBody !== null || options.fix || plan.on.some(({ on }) => on === 'text')
  if (whole) return readTranscript(file, options)
  const frontMatterOnly = plan.on.some(({ id }) => id === 'text/encoding') ? 'checked' : 'unchecked'
  const read = readTranscript(file, { ...options, frontMatterOnly })
  return 'code' in read || findFences(read.text).kind === 'closed' ? read : readTranscript(file, options)
}

function check(read: ReadText, path: string, plan: CheckPlan, fix: boolean) {
  const source = new SourceText(read.text)
  if (read.encoding !== 'utf-8') {
    // It would not come back byte for byte: nothing in it is for --fix to mend.
    const { diagnostics, facts } = checkTranscript(source, path, plan)
    return { diagnostics: diagnostics.map(({ fix: _, ...rest }) => rest), facts, source, mend: null }
  }
  if (!fix) return { ...checkTranscript(source, path, plan), source, mend: null }
  const { diagnostics, facts, source: after, mended } = mendTranscript(source, path, plan)
  const { byteOrderMark } = read
  const mend = mended > 0 ? { before: source.text, after: after.text, made: mended, byteOrderMark } : null
  return { diagnostics, facts, source: after, mend }
}

function startsLikeFrontMatter(source: SourceText, diagnostics: readonly ShownDiagnostic[]): boolean {
  return source.text.startsWith('---') || !diagnostics.some(({ ruleId }) => ruleId === missing)
}

/** The diagnostic with the line that it is about. */
export function show(diagnostic: ShownDiagnostic, source: SourceText): ShownDiagnostic {
  const excerpt = excerptAt(source, diagnostic)
  return excerpt ? { ...diagnostic, excerpt } : diagnostic
}
