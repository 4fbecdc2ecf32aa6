import { describe, expect, it } from 'vitest'
import { isCaption } from '../../../src/core/merge/is-caption.ts'

const entry = (term: string, gloss: string, section: string, definition: string | null = null) => ({
  term,
  gloss,
  aliases: [{ text: gloss, kind: 'translation' as const }],
  definition,
  section,
  line: 3,
})

describe('isCaption', () => {
  it.each([
    [
      'a heading in two languages',
      entry(
        '港口罢工推迟粮船出航',
        'Harbour Strike Delays Sailing of the Grain Ships',
        '港口罢工推迟粮船出航-harbour-strike-delays-sailing-of-the-grain-ships',
      ),
    ],
    [
      'a numbered one, cut off',
      entry(
        '港口罢工推迟粮船出航',
        "Harbour Strike Delays the Sailing of the Province's Northern Grain Ships",
        '3-2-港口罢工推迟粮船出航-harbour-strike-delays-the-sailing-of-the-province-s-norther',
      ),
    ],
  ])('%s', (_, given) => {
    expect(isCaption(given)).toBe(true)
  })

  it.each([
    ['a short name in a heading', entry('回声陷阱', 'Echo Trap', '回声陷阱-echo-trap')],
    [
      'a long name under a heading',
      entry('北岸粮食运输协会', 'Northern Shore Grain Carriers Association', '港口'),
    ],
    [
      'a long name with a definition',
      entry(
        '北岸粮食运输协会',
        'Northern Shore Grain Carriers Association',
        '北岸粮食运输协会-northern-shore-grain-carriers-association',
        '一个行业协会',
      ),
    ],
    [
      'a long name that the text has again',
      {
        ...entry(
          '北岸粮食运输协会',
          'Northern Shore Grain Carriers Association',
          '北岸粮食运输协会-northern-shore-grain-carriers-association',
        ),
        occurrences: { count: 3, lines: [3, 5, 9] },
      },
    ],
  ])('leaves %s', (_, given) => {
    expect(isCaption(given)).toBe(false)
  })
})
