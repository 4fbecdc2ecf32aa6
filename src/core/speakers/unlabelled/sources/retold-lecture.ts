import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { type FoundName, readNames } from '../../names/find-names.ts'
import { endsInOffice } from '../../names/office.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { tells } from '../said-of-subject.ts'

/** How many of the first paragraphs that retell a lecture name who gives it. */
const openingLength = 3
const lecturers = ['演讲者', '主讲人', '演讲人', '讲者']

/** `演讲者Seif Quill回忆了…`, beside the original: who gives a lecture that the main text retells. */
export function fromRetoldLecture({ blocks, frontMatter }: TranscriptDocument): Introduction[] {
  if (!blocks.some(({ layer }) => layer === 'original')) return []
  const only = frontMatter.people?.length === 1 ? frontMatter.people[0]! : undefined
  const opening = blocks.filter((block) => block.layer === 'main' && isSpoken(block)).slice(0, openingLength)
  for (const { text, startLine } of opening) {
    const found = lecturerIn(text) ?? (only === undefined ? null : officeHolderIn(text, only))
    if (found)
      return [
        {
          name: found.name,
          role: 'narrator',
          kind: 'introduction',
          line: startLine,
          text: text.slice(Math.max(0, found.start - 20), found.end + 20),
          confidence: 0.6,
        },
      ]
  }
  return []
}

function lecturerIn(text: string): FoundName | null {
  for (const word of lecturers)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const [name] = readNames(text, at + word.length)
      if (name && /[ ·]/.test(name.name)) return name
    }
  return null
}

/** `支付团队的负责人 Mara Quill 提出了…`: the only one whom the front matter names. */
function officeHolderIn(text: string, name: string): FoundName | null {
  const start = text.indexOf(name)
  const end = start + name.length
  const told = start >= 0 && endsInOffice(text, start) && tells(text.slice(end, end + 60))
  return told && name.includes(' ') ? { name, start, end } : null
}
