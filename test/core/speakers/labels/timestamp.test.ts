import { expect, test } from 'vitest'
import { readTimestamp } from '../../../../src/core/speakers/labels/timestamp.ts'

test.each([
  ['00:12', 12],
  ['[01:02:03]', 3723],
  ['\\[03:59\\] Yes', 239],
  ['(12:05)', 725],
  ['（12:05）', 725],
  ['00:00:01.500', 1],
  ['[00:01 - 00:09]', 1],
  ['00:00:04,000 --> 00:00:09,000', 4],
  ['<00:10>', 10],
  ['[95s]', 95],
  ['120:00', 7200],
])('reads %s', (text, seconds) => {
  expect(readTimestamp(text, 0)?.seconds).toBe(seconds)
})

test.each(['12', '12:5', '00:75', '01:61:00', '[00:12', '[Mara]', '1234:00', '10:305', ''])(
  'reads no time: %s',
  (text) => {
    expect(readTimestamp(text, 0)).toBeNull()
  },
)
