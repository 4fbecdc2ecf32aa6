import type { TermTrend, TermTrends } from '../../../model/report.ts'
import { sparkLine } from '../charts/spark-line.ts'
import { type Html, html } from '../html.ts'
import { counted, type View } from './view.ts'

/** Terms over time. */
export const terms: View = {
  id: 'terms',
  name: 'Terms over time',
  has: ({ trends }) => trends.most.length > 0,
  render: ({
    trends,
  }) => html`<p class="lead">Transcripts that explain a term, by ${trends.unit}, ${trends.periods[0]!} to ${trends.periods.at(-1)!}.</p>
<h2>Most explained</h2>${list(trends.most, trends)}
${trends.fresh.length > 0 && html`<h2>New</h2><p class="lead">First explained since ${trends.periods.at(-3)!}.</p>${list(trends.fresh, trends)}`}`,
}

function list(rows: readonly TermTrend[], trends: TermTrends): Html {
  return html`<ol class="trends">${rows.map((row) => item(row, trends))}</ol>`
}

function item({ term, counts }: TermTrend, { periods }: TermTrends): Html {
  const most = Math.max(...counts)
  const sum = counts.reduce((total, count) => total + count, 0)
  const peak =
    most === 0
      ? 'none in this time'
      : `${counted(sum, 'transcript')}, most in ${periods[counts.indexOf(most)]!} (${most})`
  return html`<li><a href="#glossary?q=${encodeURIComponent(term.replace(/\p{Surrogate}/gu, ''))}"><bdi>${term}</bdi></a><small>${peak}</small>${sparkLine(counts)}</li>`
}
