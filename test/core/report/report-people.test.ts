import { expect, it } from 'vitest'
import { mergePeople } from '../../../src/core/merge/people/merge-people.ts'
import type { SpeakerStatement } from '../../../src/core/merge/people/speaker-statement.ts'
import { reportPeople } from '../../../src/core/report/report-people.ts'

const says = (path: string, name: string, words: number, allWords: number): SpeakerStatement => ({
  path,
  date: '2025-02-01T10:00:00',
  channel: 'Odd Talks',
  name,
  aliases: [],
  role: 'unknown',
  turns: words > 0 ? 1 : 0,
  words,
  share: allWords === 0 ? 0 : words / allWords,
  allWords,
})

const report = (...statements: SpeakerStatement[]) =>
  reportPeople(mergePeople(statements, { people: [], different: [] }, (text) => text))

it('gives each person their share of the talk and their companions', () => {
  const { people, pairs } = report(
    says('a.md', 'Anna Li', 300, 400),
    says('a.md', 'Ben Wu', 100, 400),
    says('b.md', 'Anna Li', 100, 400),
    says('b.md', 'Ben Wu', 300, 400),
  )
  expect(people.map(({ name, share, last }) => ({ name, share, last }))).toEqual([
    { name: 'Anna Li', share: 0.5, last: '2025-02-01' },
    { name: 'Ben Wu', share: 0.5, last: '2025-02-01' },
  ])
  expect(people[0]!.together).toEqual([{ text: 'Ben Wu', transcripts: 2 }])
  expect(pairs).toEqual([{ names: ['Anna Li', 'Ben Wu'], transcripts: 2 }])
})

it('takes a part for nobody, and lists who only signs after those who speak', () => {
  const { people, pairs } = report(
    says('a.md', 'Speaker 1', 10, 20),
    says('a.md', 'Zoe Ma', 10, 20),
    says('b.md', 'Channel One', 0, 0),
    says('c.md', 'Channel One', 0, 0),
  )
  expect(people.map(({ name, share }) => [name, share])).toEqual([
    ['Zoe Ma', 0.5],
    ['Channel One', null],
  ])
  expect(pairs).toEqual([])
})
