import { expect, it } from 'vitest'
import { OverviewTally } from '../../../src/core/overview/overview-tally.ts'
import { extractTranscript } from '../../../src/pipeline/extract/extract-transcript.ts'

const sound = { errors: 0, warnings: 0, rules: [] }

const transcript = (head: string, body = '') =>
  extractTranscript(`---\n${head}\n---\n\n## 开场\n\n${body}\n`, { path: `${head.length}.md` })

function overviewOf(...records: ReturnType<typeof transcript>[]) {
  const tally = new OverviewTally(2)
  for (const record of records) tally.add(record)
  return tally.overview(sound)
}

it('sums up what the transcripts hold', () => {
  const { transcripts, words, sections, glosses, terms, people, turns } = overviewOf(
    transcript(
      'title: A',
      '**安娜：** 我买 **ETF**（交易所交易基金）。\n\n**本：** 好的。\n\n**安娜：** 再见。\n\n**本：** 再见。',
    ),
    transcript('title: BB', '今天聊 **etf**（交易所交易基金）。'),
  )
  expect({ transcripts, glosses, terms, turns }).toEqual({ transcripts: 2, glosses: 2, terms: 1, turns: 4 })
  expect(sections).toBe(2)
  expect(words).toBeGreaterThan(20)
  expect(people).toBeGreaterThan(1)
})

it('lists the most frequent values and counts the others and those without', () => {
  const { facets } = overviewOf(
    transcript('tags: [llm, agents]\nspeaker: 频道甲'),
    transcript('tags: [llm, llm]\nchannel: Beta\nspeaker: 频道甲'),
    transcript('tags: [zoo]\nauthor: 频道甲'),
    transcript('title: none'),
  )
  const byField = new Map(facets.map((facet) => [facet.field, facet]))
  expect(byField.get('tags')).toEqual({
    field: 'tags',
    values: [
      { text: 'llm', transcripts: 2 },
      { text: 'agents', transcripts: 1 },
    ],
    distinct: 3,
    without: 1,
  })
  expect(byField.get('channel')!.values).toEqual([
    { text: '频道甲', transcripts: 2 },
    { text: 'Beta', transcripts: 1 },
  ])
  expect(byField.get('area')).toEqual({ field: 'area', values: [], distinct: 0, without: 4 })
})
