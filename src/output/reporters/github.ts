import { escapeControls, escapeForLog } from '../escape-controls.ts'
import type { Reporter } from './reporter.ts'

/** As GitHub's own toolkit escapes them: a line end would begin a new command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string =>
  data(escapeControls(text).replaceAll('##[', '#\\u0023[')).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands that GitHub Actions shows beside the lines of a change. */
export const github: Reporter = {
  name: 'github',
  report: ({ diagnostics }) =>
    diagnostics
      .map(({ severity, path, line, column, endLine, endColumn, ruleId, message }) => {
        const places = [`file=${property(path)}`, `line=${line}`, `endLine=${endLine}`]
        // Columns are shown only where a finding keeps to its line.
        if (line === endLine) places.push(`col=${column}`, `endColumn=${endColumn}`)
        places.push(`title=${property(ruleId)}`)
        return `::${severity} ${places.join(',')}::${data(escapeForLog(message))}\n`
      })
      .join(''),
}
