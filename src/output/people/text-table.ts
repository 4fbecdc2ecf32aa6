import type { MergedPerson } from '../../model/person.ts'
import { fitText } from '../display-width.ts'
import { escapeForLog } from '../escape-controls.ts'
import type { Writer } from '../writers/writer.ts'

const numbers = [5, 7, 9, 6, 10, 10] as const

/** A line for each person, as wide as the terminal. */
export function peopleTextWriter(width = 100): Writer<MergedPerson> {
  const free = Math.max(40, Math.min(width, 200) - numbers.reduce((sum, column) => sum + column + 2, 0) - 10)
  const nameWidth = Math.floor(free * 0.5)
  const line = (name: string, others: string, role: string, cells: readonly string[]): string =>
    `${fitText(escapeForLog(name), nameWidth)}  ${fitText(escapeForLog(others), free - nameWidth)}  ${fitText(role, 8)}  ${cells
      .map((cell, i) => cell.padStart(numbers[i]!))
      .join('  ')}\n`
  return {
    outputs: ['speakers'],
    opening: () => line('name', 'other names', 'role', ['files', 'turns', 'words', 'share', 'first', 'last']),
    serialize: (person) => [
      line(person.name, person.aliases.join(', '), person.roles[0] ?? '', [
        String(person.transcripts),
        String(person.turns),
        String(person.words),
        `${(100 * person.share).toFixed(0)} %`,
        (person.firstDate ?? '').slice(0, 10),
        (person.lastDate ?? '').slice(0, 10),
      ]),
    ],
    separator: '',
    closing: (any) => (any ? '' : 'nobody\n'),
  }
}
