import { fileStart, type Report } from '../../../model/finding.ts'
import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'
import type { SourceText } from '../source-text.ts'
import { findBreak } from './find-break.ts'
import { findFences } from './find-fences.ts'
import { parseYaml, yamlLimits } from './parse-yaml.ts'
import { readPlainLines } from './read-plain-lines.ts'
import { recoverYaml } from './recover-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { longestWhiteSpace } from './white-space.ts'
import type { YamlContext } from './yaml-context.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

/** A file's front matter before anything is made of it. */
export interface FrontMatterBlock {
  /** What the block holds, with places; null where there is none, or nothing that could be read in it. */
  readonly tree: YamlMap | null
  /** Keys that stand there, but whose values could not be read. */
  readonly unreadKeys: readonly string[]
  /** UTF-16 offset at which the body starts. */
  readonly bodyStart: number
  /** Whether its end is where the closing fence stands, and not where a guess put it. */
  readonly closed: boolean
}

const nothing = { tree: null, unreadKeys: [], closed: false } as const

/** Reads the block at a file's start. Whatever is wrong with it as YAML is reported; what can be read is. */
export function readBlock(source: SourceText, report: Report): FrontMatterBlock {
  const fences = findFences(source.text)
  if (fences.kind === 'none') {
    report({ code: 'front-matter/missing', arguments: { found: fences.found }, range: fileStart })
    return { ...nothing, bodyStart: 0 }
  }
  if (fences.kind === 'unclosed') return readUnclosed(source, fences.blockStart, source.text.length, report)
  const { note, blockStart, close, bodyStart } = fences
  if (note !== '' && !note.startsWith('#') && !/^ya?ml$/i.test(note)) {
    const start = fences.noteStart
    const range = source.rangeAt(start, start + (note === 'toml' ? 3 : note.length))
    report({ code: 'front-matter/language', arguments: { language: note }, range })
    return { ...nothing, bodyStart }
  }
  const context = contextOf(source, blockStart, close, report)
  if (note.startsWith('#')) {
    const text = note.slice(0, 60)
    context.report({ kind: 'text-after-fence', text }, fences.noteStart, fences.noteStart + note.length)
  }
  const read = readYaml(context)
  if (read === 'unclosed') return readUnclosed(source, blockStart, close, report)
  const { tree, unreadKeys } = read
  if (tree && tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    context.report({ kind: 'not-a-mapping', found }, tree.start, tree.end)
    // Prose between two thematic breaks is body, not front matter.
    return { ...nothing, bodyStart: found === 'text' ? 0 : bodyStart }
  }
  return { tree, unreadKeys, bodyStart, closed: true }
}

function contextOf(source: SourceText, start: number, end: number, report: Report): YamlContext {
  const lines = source.text.slice(start, end)
  return {
    // As many characters as before: places hold.
    block: lines.includes('\r') ? lines.replace(/\r(?!\n)/g, '\n') : lines,
    shift: start,
    lineAt: (offset) => source.lineAt(offset),
    report: (problem: YamlProblem, from, to) =>
      report({ code: 'front-matter/syntax', arguments: { problem }, range: source.rangeAt(from, to) }),
  }
}

interface Read {
  readonly tree: YamlNode | null
  readonly unreadKeys: readonly string[]
}

function readYaml(context: YamlContext): Read | 'unclosed' {
  const { block, shift } = context
  const plain = block.length > yamlLimits.characters ? null : readPlainLines(block, shift)
  if (plain) return { tree: plain, unreadKeys: [] }
  const isOpen = (): boolean => findBreak(block).bodyFollows
  if (block.length > yamlLimits.characters) {
    if (isOpen()) return 'unclosed'
    const problem = { kind: 'too-long', length: block.length, limit: yamlLimits.characters } as const
    context.report(problem, shift, shift)
    return nothing
  }
  if (longestWhiteSpace(block) > yamlLimits.whiteSpace) {
    if (isOpen()) return 'unclosed'
    const problem = { kind: 'too-much-white-space', limit: yamlLimits.whiteSpace } as const
    return recoverYaml(context, { problem, start: shift, end: shift })
  }
  const parsed = parseYaml({ ...context, block: splitFrontMatter(block) })
  if (!('failure' in parsed)) return { tree: parsed.tree ?? emptyMap(shift), unreadKeys: [] }
  return isOpen() ? 'unclosed' : recoverYaml(context, parsed.failure)
}

/** Front matter without its closing line: its known keys are read all the same, the rest is body. */
function readUnclosed(source: SourceText, blockStart: number, end: number, report: Report): FrontMatterBlock {
  const line = source.lineAt(Math.max(0, blockStart - 1))
  const range = { line, column: 1, endLine: line, endColumn: 4 }
  report({ code: 'front-matter/unclosed', arguments: {}, range })
  const start = contextOf(source, blockStart, Math.min(end, blockStart + yamlLimits.characters), report)
  const { end: length } = findBreak(start.block)
  if (length === 0) return { ...nothing, bodyStart: 0 }
  const context = { ...start, block: start.block.slice(0, length) }
  const parsed = parseYaml(context)
  const bodyStart = blockStart + length
  if ('failure' in parsed) return { ...recoverYaml(context, parsed.failure), bodyStart, closed: false }
  return parsed.tree?.kind === 'map'
    ? { tree: parsed.tree, unreadKeys: [], bodyStart, closed: false }
    : { ...nothing, bodyStart: 0 }
}

const emptyMap = (at: number): YamlMap => ({ kind: 'map', flow: false, start: at, end: at, entries: [] })
