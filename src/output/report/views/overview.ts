import type { Count, Facet, FacetField, Overview } from '../../../model/overview.ts'
import { grouped } from '../../grouped.ts'
import { bar } from '../charts/bar.ts'
import { timelineChart } from '../charts/timeline-chart.ts'
import { type Html, html } from '../html.ts'
import { counted, type View } from './view.ts'

export const overview: View = {
  id: 'overview',
  name: 'Overview',
  has: () => true,
  render({ overview: figures, concepts, people }) {
    if (figures.transcripts === 0)
      return html`<p class="empty">No transcripts yet. Put Markdown files with front matter into the folder and run <code>kb report</code> again.</p>`
    return html`${headline(figures)}
<dl class="figures">${[
      ['Concepts', concepts.length, `from ${counted(figures.glosses, 'gloss', 'glosses')}`],
      ['Speakers', people.length, `in ${counted(figures.turns, 'turn')}`],
      ['Sections', figures.sections, `${compact(figures.characters)} characters`],
      ['Translated', figures.translations, figures.translations === 1 ? 'passage' : 'passages'],
    ].map(
      ([name, number, more]) =>
        html`<div><dt>${name!}</dt><dd>${grouped(number as number)}<small>${more!}</small></dd></div>`,
    )}</dl>
${figures.timeline.periods.length > 1 && timelineFigure(figures)}
<div class="facets">${figures.facets.filter(({ values }) => values.length > 0).map(facet)}</div>`
  },
}

function headline({ transcripts, words, timeline }: Overview): Html {
  const span =
    timeline.first !== null &&
    (timeline.first === timeline.last
      ? html` of <time>${timeline.first}</time>`
      : html` from <time>${timeline.first}</time> to <time>${timeline.last}</time>`)
  return html`<p class="headline"><strong>${counted(transcripts, 'transcript')}</strong> with <strong>${compact(words)} words</strong>${span}.</p>`
}

function timelineFigure({ timeline }: Overview): Html {
  const { unit, earlier, undated, periods } = timeline
  const rest = [
    ...(earlier > 0 ? [`${counted(earlier, 'transcript')} before ${periods[0]!.text}`] : []),
    ...(undated > 0 ? [`${grouped(undated)} without a date`] : []),
  ]
  return html`<figure>
<figcaption><h2>Transcripts by ${unit}</h2>${rest.length > 0 && html`<span>Not shown: ${rest.join(', ')}</span>`}</figcaption>
${timelineChart(timeline, 'wide')}${timelineChart(timeline, 'narrow')}
</figure>`
}

const names: Record<FacetField, string> = {
  area: 'Areas',
  category: 'Categories',
  channel: 'Channels',
  tags: 'Tags',
}

function facet({ field, values, distinct, without }: Facet): Html {
  const most = Math.max(...values.map(({ transcripts }) => transcripts))
  const rest = [
    ...(distinct > values.length ? [`${grouped(distinct - values.length)} more`] : []),
    ...(without > 0 ? [`${counted(without, 'transcript')} without`] : []),
  ]
  const row = ({ text, transcripts }: Count): Html =>
    html`<li><bdi>${text}</bdi><span class="number">${grouped(transcripts)}</span>${bar(transcripts / most)}</li>`
  return html`<section><h2>${names[field]}</h2><ol class="bars">${values.map(row)}</ol>${rest.length > 0 && html`<p class="rest">${rest.join(', ')}</p>`}</section>`
}

const units = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const

/** 6,470,152 as 6.47 million. */
function compact(number: number): string {
  if (number < 10_000) return grouped(number)
  const rounded = Number(number.toPrecision(3))
  const [size, name] = units.find(([least]) => rounded >= least)!
  return `${rounded / size} ${name}`
}
