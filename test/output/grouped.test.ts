import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from '../../src/output/grouped.ts'

test('digits stand in groups of three, as English locales write them', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(grouped(number)).toBe(number.toLocaleString('en'))
    }),
  )
  expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567'])
})
