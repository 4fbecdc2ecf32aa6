import { expect, test } from 'vitest'
import { transcriptId } from '../../../src/core/document/transcript-id.ts'

test.each([
  ['https://www.youtube.com/watch?v=_AdW48HjadE', '_AdW48HjadE'],
  ['https://www.youtube.com/watch?v=-54yYWYvSCE&t', '-54yYWYvSCE'],
  ['https://m.youtube.com/watch?list=x&v=_AdW48HjadE', '_AdW48HjadE'],
  ['http://youtu.be/_AdW48HjadE?si=abc', '_AdW48HjadE'],
  ['youtu.be/_AdW48HjadE', '_AdW48HjadE'],
  ['https://www.youtube.com/shorts/_AdW48HjadE', '_AdW48HjadE'],
  ['https://www.youtube.com/live/_AdW48HjadE?feature=share', '_AdW48HjadE'],
  ['https://www.youtube-nocookie.com/embed/_AdW48HjadE', '_AdW48HjadE'],
  ['https://www.bilibili.com/video/BV1xx411c7mD/?p=2', 'BV1xx411c7mD'],
  ['https://vimeo.com/76979871', '76979871'],
  ['https://www.youtube.com/watch?v=YOUR_VIDEO_ID', 'name'],
  ['https://www.youtube.com/@channel', 'name'],
  ['https://notyoutube.com/watch?v=_AdW48HjadE', 'name'],
  ['https://example.org/e/12', 'name'],
  ['not an address', 'name'],
  [undefined, 'name'],
])('%s', (source, id) => expect(transcriptId(source, 'a/b/name.md')).toBe(id))

test.each([
  ['a/2025.11.15 talk.md', '2025.11.15 talk'],
  ['_x.txt', '_x'],
  ['.hidden', '.hidden'],
  ['plain', 'plain'],
])('base name of %s', (path, id) => expect(transcriptId(undefined, path)).toBe(id))
