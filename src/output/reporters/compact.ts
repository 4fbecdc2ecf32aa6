import { escapeForLog } from '../escape-controls.ts'
import type { Reporter } from './reporter.ts'

/** `path:line:column: error: message (rule)`, the form that editors and terminals make a link of. */
export const compact: Reporter = {
  name: 'compact',
  report: ({ diagnostics }, { paint }) =>
    diagnostics
      .map(({ path, line, column, severity, message, ruleId }) => {
        const word = severity === 'error' ? paint.red('error') : paint.yellow('warning')
        return `${escapeForLog(path)}:${line}:${column}: ${word}: ${escapeForLog(message)} ${paint.dim(`(${ruleId})`)}\n`
      })
      .join(''),
}
