import { YAMLException } from 'js-yaml'
import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'
import type { YamlContext, YamlFailure } from './yaml-context.ts'

/** What stands before an item of a list, and before the value of a key. */
const dash = /^[ \t]*-[ \t]+/
const keyAndColon = /^[ \t]*[^\s:#'"][^:\n]{0,200}:[ \t]+/

/** How much of a line stands before its value; 0 where it has none. */
function lengthBeforeValue(line: string): number {
  const item = dash.exec(line)?.[0].length ?? 0
  return item + (keyAndColon.exec(line.slice(item))?.[0].length ?? 0)
}

interface Place {
  readonly problem: YamlProblem
  /** Offset in the block. */
  readonly at: number
}

/** What is wrong with a `key: value` line that the parser could not read on. */
function describeLine(line: string, lineStart: number, at: number): Place | null {
  const before = lengthBeforeValue(line)
  if (before === 0) return null
  const valueAt = lineStart + before
  const value = line.slice(before)
  const first = value[0] ?? ''
  if (first === '"' || first === "'") {
    return at > valueAt ? { problem: { kind: 'text-after-quote', quote: first }, at } : null
  }
  if (value.startsWith('- ')) return { problem: { kind: 'list-beside-key' }, at: valueAt }
  if ('@`%,]}|>'.includes(first) && first !== '') {
    return { problem: { kind: 'reserved-start', character: first }, at: valueAt }
  }
  const colon = value.search(/:(?:\s|$)/)
  if (colon >= 0) return { problem: { kind: 'colon-in-value' }, at: valueAt + colon }
  return null
}

function describe(reason: string, context: YamlContext, at: number): Place {
  const { block } = context
  const lineStart = block.lastIndexOf('\n', at - 1) + 1
  const lineEnd = block.indexOf('\n', at)
  const line = block.slice(lineStart, lineEnd < 0 ? block.length : lineEnd)
  if (reason.includes('tab characters') || /^ *\t/.test(line.slice(0, 200))) {
    return { problem: { kind: 'tab-indentation' }, at: lineStart + line.search(/\t/) }
  }
  if (reason.includes('escape sequence') || reason.includes('hexadecimal')) {
    const slash = block.lastIndexOf('\\', at)
    return { problem: { kind: 'unknown-escape', found: block.slice(slash, slash + 2) }, at: slash }
  }
  const open = openedBefore(block, at, reason)
  if (open) return open
  const described = describeLine(line, lineStart, at)
  if (described) return described
  if (reason.includes('indentation')) return { problem: { kind: 'indentation' }, at }
  return { problem: { kind: 'other', reason: reason.slice(0, 200) }, at }
}

/** A quote or bracket that opens a value and has no end before the parser gave up. */
function openedBefore(block: string, at: number, reason: string): Place | null {
  if (!/deficient indentation|unexpected end|document separator|missed comma|expected the node/.test(reason))
    return null
  const quoted = /within a (double|single) quoted/.exec(reason)?.[1]
  for (let from = 0; from < Math.min(at, block.length); ) {
    const end = block.indexOf('\n', from)
    const line = block.slice(from, end < 0 ? block.length : end)
    const before = lengthBeforeValue(line)
    const first = line[before]
    if (before > 0 && first && '"\'[{'.includes(first)) {
      const valueAt = from + before
      if (!quoted && (first === '[' || first === '{')) {
        return { problem: { kind: 'bracket-not-closed', bracket: first }, at: valueAt }
      }
      const closes = line.indexOf(first, before + 1) >= 0
      if (!closes && (first === '"' || first === "'")) {
        return { problem: { kind: 'quote-not-closed', quote: first }, at: valueAt }
      }
    }
    if (end < 0) break
    from = end + 1
  }
  return null
}

/** Finds out what js-yaml stumbled over, in words of our own where it is one of the usual slips. */
export function describeSyntaxError(error: unknown, context: YamlContext, levels: number): YamlFailure {
  const known = error instanceof YAMLException
  const reason = known ? error.reason : String(error)
  const mark = known ? (error.mark?.position ?? 0) : 0
  const { problem, at } = reason.startsWith('nesting exceeded')
    ? { problem: { kind: 'too-deep', limit: levels } as const, at: mark }
    : describe(reason, context, Math.min(mark, context.block.length))
  return { problem, start: at + context.shift, end: at + context.shift + 1 }
}
