import type { ChalkInstance } from 'chalk'
import type { ShownDiagnostic, ValidationReport } from '../../model/validation-report.ts'
import { counted } from '../counted.ts'
import { displayWidth } from '../display-width.ts'
import { escapeControls, escapeForLog } from '../escape-controls.ts'
import type { Reporter } from './reporter.ts'

/** For people: findings under their files, each with its line and a caret, a summary by rule at the end. */
export const pretty: Reporter = {
  name: 'pretty',
  report: (report, { paint, quiet }) => {
    const blocks: string[] = []
    for (const [path, diagnostics] of groupByPath(report.diagnostics)) {
      const lines = diagnostics.map((diagnostic) => finding(diagnostic, paint))
      blocks.push(`${paint.underline(escapeForLog(path))}\n${lines.join('')}\n`)
    }
    return blocks.join('') + (quiet ? '' : summary(report, paint))
  },
}

function groupByPath(diagnostics: readonly ShownDiagnostic[]): Map<string, ShownDiagnostic[]> {
  const groups = new Map<string, ShownDiagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.path)
    if (group) group.push(diagnostic)
    else groups.set(diagnostic.path, [diagnostic])
  }
  return groups
}

function finding(diagnostic: ShownDiagnostic, paint: ChalkInstance): string {
  const { line, column, severity, message, ruleId, excerpt, fix } = diagnostic
  const colour = severity === 'error' ? paint.red : paint.yellow
  const mend = fix ? paint.green(' --fix mends it') : ''
  const head = `  ${line}:${column}  ${colour(severity)}  ${escapeForLog(message)}  ${paint.dim(ruleId)}${mend}\n`
  if (!excerpt) return head
  // A tab is as wide as the terminal likes: it is shown as one space.
  const shown = (text: string): string => escapeControls(text.replaceAll('\t', ' '))
  const before = shown(excerpt.text.slice(0, excerpt.start))
  const marked = shown(excerpt.text.slice(excerpt.start, excerpt.end))
  const after = shown(excerpt.text.slice(excerpt.end))
  const gutter = `${String(line).padStart(6)} │ `
  const margin = `${' '.repeat(6)} │ ${' '.repeat(displayWidth(before))}`
  const caret = colour('^'.repeat(Math.max(1, displayWidth(marked))))
  return `${head}${paint.dim(gutter)}${before}${marked}${after}\n${paint.dim(margin)}${caret}\n`
}

function summary({ diagnostics, files, errors, warnings }: ValidationReport, paint: ChalkInstance): string {
  const total = `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`
  if (diagnostics.length === 0) return `${paint.green('✓')} ${total}\n`
  const byRule = new Map<string, { count: number; fixable: number }>()
  for (const { ruleId, fix } of diagnostics) {
    const entry = byRule.get(ruleId) ?? { count: 0, fixable: 0 }
    byRule.set(ruleId, entry)
    entry.count++
    if (fix) entry.fixable++
  }
  const width = Math.max(...[...byRule.keys()].map((id) => id.length))
  const rows = [...byRule]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([id, { count: all, fixable }]) => {
      const mend = fixable > 0 ? paint.dim(`  ${fixable} with --fix`) : ''
      return `  ${id.padEnd(width)}  ${String(all).padStart(5)}${mend}\n`
    })
  const mark = errors > 0 ? paint.red('✗') : paint.yellow('!')
  return `${rows.join('')}${mark} ${total}; kb explain RULE tells more of a rule\n`
}
