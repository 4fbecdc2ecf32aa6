import type { Concept, Conflict } from '../../model/concept.ts'
import { fitText } from '../display-width.ts'
import { escapeForLog } from '../escape-controls.ts'
import type { ConceptWriter, ConceptWriterOptions, Paint } from './concept-writer.ts'
import { fullPlaceText, placeText } from './place-text.ts'

const plain: Paint = { bold: String, dim: String, red: String }
/** Places shown for one side of a conflict. */
const shownPlaces = 3

/** A line for each concept, as wide as the terminal; places and conflicts below it where they are asked for. */
export function tableWriter({
  width = 100,
  source = false,
  conflicts = false,
  paint = plain,
}: ConceptWriterOptions): ConceptWriter {
  const columns = layOut(width)
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : fitText(cell, columns[index]!)))
      .join('  ')
      .trimEnd()
  const row = (concept: Concept): string => {
    const others = concept.aliases.map(({ text }) => text).join(', ')
    const about = concept.definition ?? `(${placeText(concept.places[0]!)})`
    const cells = [concept.term, others, String(concept.transcripts), about].map((cell) => escapeForLog(cell))
    const [term, other, count, definition] = cells.map((cell, index) => fitText(cell, columns[index]!))
    return `${paint.bold(term!)}  ${other}  ${count}  ${definition!.trimEnd()}\n`
  }
  return {
    outputs: ['concepts'],
    opening: () => `${paint.dim(line(['term', 'other names', 'files', 'definition']))}\n`,
    serialize: (concept) => {
      let text = row(concept)
      if (source) for (const place of concept.places) text += `    ${escapeForLog(fullPlaceText(place))}\n`
      if (conflicts) for (const conflict of concept.conflicts) text += showConflict(conflict, paint)
      return [text]
    },
    separator: '',
    closing: (any) => (any ? '' : 'no concept\n'),
  }
}

/** Columns of term, other names, transcripts and definition, with two spaces between them. */
function layOut(width: number): [number, number, number, number] {
  const free = Math.max(40, Math.min(width, 240) - 5 - 6)
  const term = Math.floor(free * 0.22)
  const names = Math.floor(free * 0.28)
  return [term, names, 5, free - term - names]
}

function showConflict({ kind, name, sides }: Conflict, paint: Paint): string {
  const lines = [`    ${paint.red(`${kind}: ${escapeForLog(name)}`)}`]
  for (const { text, transcripts, places } of sides) {
    lines.push(`      ${transcripts} × ${escapeForLog(text)}`)
    const shown = places.slice(0, shownPlaces).map((place) => escapeForLog(fullPlaceText(place)))
    if (places.length > shownPlaces) shown.push(`and ${places.length - shownPlaces} more`)
    lines.push(paint.dim(`          ${shown.join(', ')}`))
  }
  return `${lines.join('\n')}\n`
}
