import { stringify } from 'csv-stringify/sync'
import type { Concept } from '../../model/concept.ts'
import type { ConceptWriter } from './concept-writer.ts'
import { escapeHtml } from './escape-html.ts'
import { fullPlaceText } from './place-text.ts'

/** Anki's own header lines: no question is asked at import, and a second import updates the same notes. */
const header = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:Glossary',
  '#columns:guid\tFront\tBack\ttags',
  '#guid column:1',
  '#tags column:4',
]

/** Cards: the term in front; names, definition and the first place behind. */
export function ankiWriter({ source = false }: { readonly source?: boolean | undefined }): ConceptWriter {
  const card = (concept: Concept): string[] => {
    const { id, term, aliases, definition, places, language } = concept
    const behind = [
      aliases.map(({ text }) => escapeHtml(text)).join(', '),
      definition === null ? '' : escapeHtml(definition),
      ...(source ? places : places.slice(0, 1)).map(
        (place) => `<small>${escapeHtml(fullPlaceText(place))}</small>`,
      ),
    ]
    return [id, escapeHtml(term), behind.filter((part) => part !== '').join('<br>'), `kb ${language}`]
  }
  return {
    outputs: ['cards'],
    opening: () => `${header.join('\n')}\n`,
    serialize: (concept) => [stringify([card(concept).map(onOneLine)], { delimiter: '\t' })],
    separator: '',
    closing: () => '',
  }
}

const onOneLine = (field: string): string => field.replace(/[\t\r\n]+/g, ' ')
