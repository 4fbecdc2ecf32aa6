import type { ConflictRow, PageData } from '../page-data.ts'
import { byId, counted, element, foreign } from './element.ts'
import { PagedList } from './paged-list.ts'
import { placeList } from './place-list.ts'

const kinds: Readonly<Record<string, string>> = {
  translation: 'translated differently',
  'long-form': 'spelled out differently',
  definition: 'defined differently',
}

/** What disagrees, side by side, most explained terms first. */
export function openConflicts(data: PageData): () => void {
  const list = byId('conflict-list')
  if (!list) return () => {}
  const paged = new PagedList(list, (conflict: ConflictRow) => conflictItem(data, conflict))
  return () => {
    if (list.children.length === 0) paged.show(data.concepts.flatMap((row) => row[8]))
  }
}

function conflictItem(data: PageData, [kind, name, sides]: ConflictRow): HTMLLIElement {
  return element(
    'li',
    {},
    element('h2', {}, foreign(name), element('small', {}, kinds[kind] ?? kind)),
    element(
      'div',
      { class: 'sides' },
      ...sides.map(([text, transcripts, places]) =>
        element(
          'div',
          { class: 'side' },
          element('p', {}, foreign(text), ' ', element('small', {}, counted(transcripts, 'transcript'))),
          placeList(data, places.slice(0, 4)),
        ),
      ),
    ),
  )
}
