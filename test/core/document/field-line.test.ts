import { expect, test } from 'vitest'
import { extractTranscript } from '../../../src/index.ts'

const evidence = (text: string) =>
  extractTranscript(text, { path: 'a.md' }).speakers?.flatMap((speaker) =>
    speaker.evidence.map(({ line }) => line),
  )

test.each([
  ['\n', '---\ntitle: x\nspeaker: 频道\n---\n独白。\n'],
  ['\r\n', '---\r\ntitle: x\r\nspeaker: 频道\r\n---\r\n独白。\r\n'],
  ['\r', '---\rtitle: x\rspeaker: 频道\r---\r独白。\r'],
])('evidence from the front matter names its line, ended by %j', (_, text) =>
  expect(evidence(text)).toEqual([3]),
)

test('what stands in the body is no field', () => {
  expect(evidence('---\n"speaker": 频道\n---\n独白。\n\nspeaker: 频道\n')).toEqual([1])
})
