import type { ChalkInstance } from 'chalk'
import type { Diagnostic } from '../model/diagnostic.ts'
import { escapeForLog } from '../output/escape-controls.ts'

/** `path:line:column: error: message (rule)`, the form that editors and terminals make a link of. */
export function diagnosticLine(diagnostic: Diagnostic, paint: ChalkInstance): string {
  const { path, line, column, severity, message, ruleId } = diagnostic
  const place = `${escapeForLog(path)}:${line}:${column}`
  const word = severity === 'error' ? paint.red('error') : paint.yellow('warning')
  return `${paint.bold(place)}: ${word}: ${escapeForLog(message)} ${paint.dim(`(${ruleId})`)}`
}
