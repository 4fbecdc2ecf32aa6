import type { ConceptRow, PageData, StatementRow } from '../page-data.ts'
import { counted, element, foreign, marked, plain } from './element.ts'
import type { Fold } from './fold.ts'
import { dayText, placeList } from './place-list.ts'

/** A concept in one line, which opens to its definitions and places. */
export function conceptCard(
  data: PageData,
  row: ConceptRow,
  words: readonly string[],
  fold: Fold,
): HTMLLIElement {
  const [term, language, aliases, definitions, , transcripts] = row
  const mark = (text: string) => marked(text, words, fold)
  const said = definitions[0]?.[0]
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element(
        'span',
        {},
        element('span', { class: 'term', lang: data.languages[language]! }, mark(term)),
        aliases.length > 0 && element('span', { class: 'other' }, mark(aliases.map(plain).join(' · '))),
      ),
      element('span', { class: 'times' }, counted(transcripts, 'transcript')),
      said !== undefined && element('span', { class: 'said' }, mark(said)),
    ),
  )
  // What is inside is made when it is looked at: most are never opened.
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(inside(data, row))
  })
  return element('li', {}, details)
}

function inside(data: PageData, row: ConceptRow): HTMLElement {
  const [, , , definitions, places, transcripts, first, last] = row
  const box = element('div', { class: 'inside' })
  if (definitions.length > 0)
    box.append(element('h3', {}, definitions.length === 1 ? 'Definition' : 'Definitions'))
  for (const definition of definitions)
    box.append(...definitionParts(data, definition, definitions.length > 1))
  const span =
    first === 0 ? '' : first === last ? `, ${dayText(first)}` : `, ${dayText(first)} to ${dayText(last)}`
  const shown = places.length / 2
  const newest = transcripts > shown ? `, the newest ${shown}` : ''
  box.append(
    element('h3', {}, `In ${counted(transcripts, 'transcript')}${span}${newest}`),
    placeList(data, places),
  )
  return box
}

function definitionParts(
  data: PageData,
  [text, transcripts, places]: StatementRow,
  several: boolean,
): Node[] {
  const said = element('p', { class: 'definition' }, foreign(text))
  if (!several) return [said]
  if (transcripts > 1) said.append(' ', element('small', {}, counted(transcripts, 'transcript')))
  return [said, placeList(data, places.slice(0, 2))]
}
