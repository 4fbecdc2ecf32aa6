import type { FindingPlace, RuleHealth } from '../../../model/overview.ts'
import { grouped } from '../../grouped.ts'
import { type Html, html } from '../html.ts'
import { counted, type View } from './view.ts'

/** What validation finds, by rule. */
export const health: View = {
  id: 'health',
  name: 'Health',
  has: () => true,
  render({ overview: { health: found, transcripts } }) {
    const { errors, warnings, rules } = found
    if (rules.length === 0)
      return html`<p class="empty">Nothing to mend: every rule holds in ${counted(transcripts, 'transcript')}.</p>`
    return html`<p class="lead">${counted(errors, 'error')} and ${counted(warnings, 'warning')} by <code>kb validate</code>. Open a rule for its first findings.</p>
<ul class="rules">${rules.map(rule)}</ul>`
  },
}

function rule({ ruleId, severity, findings, files, examples }: RuleHealth): Html {
  const rest = findings - examples.length
  return html`<li><details><summary><span class="badge ${severity}">${severity}</span> <code>${ruleId}</code><span class="number">${grouped(findings)}</span><small>in ${counted(files, 'file')}</small></summary>
<ul class="findings">${examples.map(example)}</ul>${rest > 0 && html`<p class="rest">${grouped(rest)} more</p>`}</details></li>`
}

const example = ({ path, line, column, message }: FindingPlace): Html =>
  html`<li><code><bdi>${path}</bdi>:${line}:${column}</code><span><bdi>${message}</bdi></span></li>`
