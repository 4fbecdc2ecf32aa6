import { fieldLine } from '../../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { readNames } from '../../names/find-names.ts'
import type { Introduction } from '../introduction.ts'

const roles: readonly (readonly [word: string, role: 'host' | 'guest' | 'narrator'])[] = [
  ['主持人', 'host'],
  ['主播', 'host'],
  ['嘉宾', 'guest'],
  ['演讲者', 'narrator'],
  ['演讲人', 'narrator'],
  ['主讲人', 'narrator'],
  ['讲者', 'narrator'],
  ['讲述者', 'narrator'],
]

/** `主持人陈倩与嘉宾Ethan Xu、Ro`, `演讲者Cindy Taff`: whom the front matter's summary names with a part. */
export function fromSummary(document: TranscriptDocument): Introduction[] {
  const found: Introduction[] = []
  for (const field of ['summary', 'insight'] as const) {
    const text = document.frontMatter[field]
    if (!text) continue
    for (const [word, role] of roles)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (word === '讲者' && '演述'.includes(text[at - 1] ?? ' ')) continue
        // Of a programme that is told about.
        if (text.startsWith('播客', at - 2) && /感悟|听后|推荐|介绍了?一[期档个]/.test(text)) continue
        const names = readNames(text, skipMarks(text, at + word.length))
        for (const [i, { name, start }] of names.entries())
          found.push({
            name,
            role: role === 'host' && i > 0 && '与跟'.includes(text[start - 1] ?? ' ') ? 'guest' : role,
            kind: 'summary',
            line: fieldLine(document, field),
            text: text.slice(Math.max(0, at - 5), (names.at(-1)?.end ?? at) + 10),
            confidence: 0.8,
          })
      }
  }
  return found
}

function skipMarks(text: string, at: number): number {
  let index = at
  while (text[index] === ' ' || text[index] === '：' || text[index] === '为' || text[index] === '们') index++
  return index
}
