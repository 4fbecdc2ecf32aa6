import type { Facet, FacetField, Overview, RuleHealth } from '../../model/overview.ts'
import { counted } from '../counted.ts'
import { grouped } from '../grouped.ts'
import { barList } from './bar-list.ts'
import { beside } from './beside.ts'
import { columnChart } from './column-chart.ts'
import type { TerminalStyle } from './terminal-style.ts'

const facetNames: Record<FacetField, string> = {
  area: 'Areas',
  category: 'Categories',
  channel: 'Channels',
  tags: 'Tags',
}

/** Columns from which on two lists stand side by side, and how far apart they begin. */
const broad = 96
const apart = 4

/** The overview for a terminal. */
export function overviewText(overview: Overview, style: TerminalStyle): string {
  const { transcripts, timeline } = overview
  const { paint } = style
  const span = timeline.first === null ? '' : paint.dim(`, ${timeline.first} to ${timeline.last}`)
  const title = `${paint.bold(`${grouped(transcripts)} ${transcripts === 1 ? 'transcript' : 'transcripts'}`)}${span}`
  const blocks = [
    [title],
    figures(overview),
    ...(timeline.periods.length > 1 ? [timelineBlock(overview, style)] : []),
    ...facetBlocks(
      overview.facets.filter(({ values }) => values.length > 0),
      style,
    ),
    ...(transcripts + overview.health.errors > 0 ? [healthBlock(overview, style)] : []),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function figures(overview: Overview): string[] {
  if (overview.transcripts === 0) return []
  const { words, characters, sections, turns, people, glosses, terms, translations } = overview
  const rows: [string, number, string][] = [
    ['words', words, `${grouped(characters)} characters`],
    ['sections', sections, ''],
    ['turns', turns, `${grouped(people)} ${people === 1 ? 'speaker' : 'speakers'} by name`],
    ['glosses', glosses, `${grouped(terms)} ${terms === 1 ? 'term' : 'terms'}`],
    ['translated passages', translations, ''],
  ]
  const label = Math.max(...rows.map(([name]) => name.length))
  const number = Math.max(...rows.map(([, value]) => grouped(value).length))
  return rows.map(([name, value, more]) =>
    `  ${name.padEnd(label)}  ${grouped(value).padStart(number)}  ${more}`.trimEnd(),
  )
}

function timelineBlock({ timeline }: Overview, style: TerminalStyle): string[] {
  const { unit, periods, earlier, undated } = timeline
  const rest = [
    ...(earlier > 0 ? [`${grouped(earlier)} before ${periods[0]!.text}`] : []),
    ...(undated > 0 ? [`${grouped(undated)} without a date`] : []),
  ]
  return [
    heading(`Transcripts by ${unit}`, rest.join(', '), style),
    ...columnChart(periods, { ...style, width: Math.min(style.width, 110) }),
  ]
}

function facetBlocks(facets: readonly Facet[], style: TerminalStyle): string[][] {
  const twoColumns = style.width >= broad
  const column = twoColumns ? Math.floor((Math.min(style.width, 140) - apart) / 2) : style.width
  const lists = facets.map((facet) => facetBlock(facet, { ...style, width: column }))
  if (!twoColumns) return lists
  const rows: string[][] = []
  for (let i = 0; i < lists.length; i += 2) rows.push(beside(lists[i]!, lists[i + 1] ?? [], column + apart))
  return rows
}

function facetBlock({ field, values, distinct, without }: Facet, style: TerminalStyle): string[] {
  const rest = [
    ...(distinct > values.length ? [`${values.length} of ${grouped(distinct)}`] : []),
    ...(without > 0 ? [`${grouped(without)} without`] : []),
  ]
  return [heading(facetNames[field], rest.join(', '), style), ...barList(values, style)]
}

function healthBlock({ health: { rules, errors, warnings } }: Overview, style: TerminalStyle): string[] {
  if (rules.length === 0) return [heading('Health', 'nothing found', style)]
  const number = Math.max(...rules.map(({ findings }) => grouped(findings).length))
  const name = Math.max(...rules.map(({ ruleId }) => ruleId.length))
  const line = ({ ruleId, severity, findings, files }: RuleHealth) => {
    const paint = severity === 'error' ? style.paint.red : style.paint.yellow
    const where = `in ${counted(files, 'file')}`
    return `  ${paint(severity.padEnd(7))}  ${ruleId.padEnd(name)}  ${grouped(findings).padStart(number)}  ${style.paint.dim(where)}`
  }
  return [
    heading('Health', `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`, style),
    ...rules.map(line),
  ]
}

const heading = (text: string, more: string, { paint }: TerminalStyle): string =>
  more === '' ? paint.bold(text) : `${paint.bold(text)}${paint.dim(`, ${more}`)}`
