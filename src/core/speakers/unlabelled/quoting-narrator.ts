import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Person } from '../people/person.ts'
import { isShorterForm } from '../people/same-name.ts'
import { findUnlabelledSpeakers } from './find-unlabelled-speakers.ts'

/** Who tells the rest where labels only mark what is quoted; beside a narrator, those quoted are recordings. */
export function quotingNarrator(document: TranscriptDocument, quoted: readonly Person[]): Person[] {
  const narrators = findUnlabelledSpeakers(document, 0).people.filter(
    ({ name, toldRole }) =>
      (toldRole === 'narrator' || toldRole === 'host') &&
      !quoted.some((other) => isShorterForm(name, other.name) || isShorterForm(other.name, name)),
  )
  if (narrators.length > 0) for (const person of quoted) person.toldRole ??= 'clip'
  return narrators
}
