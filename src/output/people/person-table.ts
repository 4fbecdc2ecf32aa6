import type { MergedPerson } from '../../model/person.ts'
import type { Table } from '../writers/csv.ts'

/** A row for each person; names and roles joined by '; '. */
export const personTable: Table<MergedPerson> = {
  name: 'speakers',
  columns: [
    'name',
    'aliases',
    'named',
    'roles',
    'transcripts',
    'turns',
    'words',
    'share',
    'firstDate',
    'lastDate',
    'paths',
  ],
  rows: (person) => [
    [
      person.name,
      person.aliases.join('; '),
      person.named,
      person.roles.join('; '),
      person.transcripts,
      person.turns,
      person.words,
      person.share,
      person.firstDate,
      person.lastDate,
      person.appearances.map(({ path }) => path).join('; '),
    ],
  ],
}
