import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlContext, YamlFailure } from './yaml-context.ts'
import type { YamlEntry, YamlMap } from './yaml-node.ts'

/** A key at the start of a line. */
const keyLine = /^(?:[^\s#\-[\]{}"'|>@`%&*!,?:][^\n:]*|"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*):(?:[ \t\r]|$)/
/** A line that goes on with what stands above it: indented, a list's item, a closing bracket, a comment, blank. */
const continuation = /^(?:[ \t\r#\]}]|-[ \t\r]|-$|$)/

interface Piece {
  start: number
  end: number
  stray: boolean
}

/** Cuts a block before each key at the start of a line, and around lines that are no part of any key. */
function cut(block: string): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < block.length; ) {
    const found = block.indexOf('\n', start)
    const end = found < 0 ? block.length : found + 1
    const line = block.slice(start, found < 0 ? end : found)
    const last = pieces.at(-1)
    const stray = !keyLine.test(line) && !continuation.test(line)
    if (last && (continuation.test(line) || (stray && last.stray))) last.end = end
    else if (line.trim() !== '' || last) pieces.push({ start, end, stray })
    start = end
  }
  return pieces
}

function describeStray(text: string): YamlProblem {
  if (/^[A-Za-z_][\w-]{0,60}:\S/.test(text)) return { kind: 'no-space-after-colon' }
  if (/^[\p{L}_][\p{L}\d_-]{0,60}：/u.test(text)) return { kind: 'full-width-colon' }
  return { kind: 'stray-line' }
}

export interface Recovered {
  readonly tree: YamlMap
  /** Keys whose values could not be read. */
  readonly unreadKeys: readonly string[]
}

/**
 * Reads what can be read of a block that does not parse as a whole: each key at the start of a line is parsed alone, so
 * that one slip costs one value, and each slip is said. `whole` is what the parser said of the block.
 */
export function recoverYaml(context: YamlContext, whole: YamlFailure): Recovered {
  const { block, shift } = context
  const entries = new Map<string, YamlEntry>()
  const unreadKeys: string[] = []
  let said = 0
  const report: YamlContext['report'] = (problem, start, end) => {
    said++
    context.report(problem, start, end)
  }
  for (const { start, end, stray } of cut(block)) {
    const piece = block.slice(start, end)
    if (stray) {
      report(describeStray(piece), start + shift, start + shift + piece.trimEnd().length)
      continue
    }
    const parsed = parseYaml({ ...context, block: piece, shift: shift + start, report })
    if ('failure' in parsed) {
      report(parsed.failure.problem, parsed.failure.start, parsed.failure.end)
      const key = piece.slice(0, piece.indexOf(':')).trim()
      unreadKeys.push(key.replace(/^(["'])(.*)\1$/, '$2'))
    } else if (parsed.tree?.kind === 'map') {
      for (const entry of parsed.tree.entries) {
        const first = entries.get(entry.key)
        if (first) {
          const firstLine = context.lineAt(first.keyStart)
          report({ kind: 'duplicate-key', key: entry.key, firstLine }, entry.keyStart, entry.keyEnd)
        }
        entries.set(entry.key, entry)
      }
    }
  }
  if (said === 0) context.report(whole.problem, whole.start, whole.end)
  const tree = { kind: 'map', flow: false, start: shift, end: shift + block.length } as const
  return { tree: { ...tree, entries: [...entries.values()] }, unreadKeys }
}
