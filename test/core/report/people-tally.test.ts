import { expect, it } from 'vitest'
import { PeopleTally } from '../../../src/core/report/people-tally.ts'
import type { Speaker } from '../../../src/model/speaker.ts'

const speaker = (name: string, characters: number, aliases: string[] = []): Speaker => ({
  name,
  aliases,
  role: 'unknown',
  labelled: characters > 0,
  turns: characters > 0 ? 1 : 0,
  characters,
  confidence: 1,
  evidence: [],
})

function tally(...transcripts: Speaker[][]) {
  const people = new PeopleTally()
  transcripts.forEach((speakers, index) => {
    people.add({
      schemaVersion: 1,
      path: `${index}.md`,
      id: String(index),
      frontMatter: { date: `2025-0${index + 1}-01` },
      speakers,
      diagnostics: [],
    })
  })
  return people
}

it('counts each person over all transcripts, with the share of what is said where they speak', () => {
  const [anna, ben] = tally(
    [speaker('Anna Li', 300, ['Anna']), speaker('Ben', 100)],
    [speaker('ANNA LI', 100), speaker('主持人', 300)],
  ).people()
  expect(anna).toMatchObject({
    name: 'ANNA LI',
    transcripts: 2,
    characters: 400,
    share: 0.5,
    last: '2025-02-01',
  })
  expect(anna!.aliases).toContain('Anna')
  expect(ben).toMatchObject({ name: 'Ben', share: 0.25, together: [{ text: 'ANNA LI', transcripts: 1 }] })
})

it('takes a part for nobody, and lists who is only named last', () => {
  const names = tally([speaker('Speaker 1', 10), speaker('嘉宾', 10), speaker('频道', 0), speaker('Zoe', 5)])
    .people()
    .map(({ name, share }) => [name, share])
  expect(names).toEqual([
    ['Zoe', 0.2],
    ['频道', null],
  ])
})

it('lists the pairs that speak together more than once', () => {
  const people = tally(
    [speaker('A Li', 1), speaker('B Wu', 1), speaker('C Xu', 1)],
    [speaker('A Li', 1), speaker('B Wu', 1)],
  )
  expect(people.pairs()).toEqual([{ names: ['A Li', 'B Wu'], transcripts: 2 }])
})
