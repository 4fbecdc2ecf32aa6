import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { RiskyMarkdown } from '../../core/document/risky-markdown.ts'
import { fileStart } from '../../model/finding.ts'
import type { TranscriptRecord } from '../../model/record.ts'
import { type ExtractTranscriptOptions, extractTranscript } from './extract-transcript.ts'

/** What a text that looks made to explode may take, in a process of its own. */
const seconds = 5
const megabytes = 768

/** The process that parses such texts; none where the source runs uncompiled, in tests. */
const entry = import.meta.url.endsWith('.ts') ? null : new URL('./extract-child.js', import.meta.url)

/**
 * One text to its record, within bounds of time and memory: a text whose parse may explode goes to a process that can be
 * ended, as a thread inside native code cannot. Past the bounds only its front matter is read, and a diagnostic says so.
 */
export function extractWithin(text: string, options: ExtractTranscriptOptions): TranscriptRecord {
  if (entry === null) return extractTranscript(text, options)
  try {
    return extractTranscript(text, { ...options, refuseRisky: true })
  } catch (error) {
    if (!(error instanceof RiskyMarkdown)) throw error
    return extractInChild(entry, text, options) ?? frontMatterOnly(text, options)
  }
}

function extractInChild(
  child: URL,
  text: string,
  options: ExtractTranscriptOptions,
): TranscriptRecord | null {
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, fileURLToPath(child)],
    {
      input: JSON.stringify({ text, options }),
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 29,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  return status === 0 ? (JSON.parse(stdout.toString()) as TranscriptRecord) : null
}

function frontMatterOnly(text: string, options: ExtractTranscriptOptions): TranscriptRecord {
  const record = extractTranscript(text, { ...options, withoutBody: true })
  const finding = { code: 'markdown/too-complex', arguments: {}, range: fileStart } as const
  return { ...record, diagnostics: [...record.diagnostics, toDiagnostic(finding, options.path)] }
}
