import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'

/** How many of a transcript's first paragraphs may greet somebody. */
const openingLength = 8

const greeting =
  /([\u3400-\u9fff])(医师|醫師|医生|醫生|教授|老师|老師|博士|律师|律師|院长|院長|主任|校长|校長|部长|部長)[，,]?\s?[您你]好/g

/** `林醫師，您好`, of whom the summary or the title has the full name: `林永昌醫師`. */
export function fromGreeted({ blocks, frontMatter }: TranscriptDocument): Introduction[] {
  const told = `${frontMatter.title ?? ''}\n${frontMatter.summary ?? ''}`
  const found: Introduction[] = []
  const opening = blocks.filter((block) => block.layer === 'main' && isSpoken(block)).slice(0, openingLength)
  for (const { text, startLine } of opening)
    for (const { 0: greeted, 1: surname, 2: title, index } of text.matchAll(greeting)) {
      const name = fullName(told, surname!, title!)
      if (name === undefined || text.includes(`我是${surname}`)) continue
      found.push({
        name,
        role: 'guest',
        kind: 'address',
        line: startLine,
        text: text.slice(Math.max(0, index - 20), index + greeted.length),
        confidence: 0.7,
      })
    }
  return found
}

/** The name of three characters that stands before its title and begins with a surname; its bearer's first mention. */
function fullName(told: string, surname: string, title: string): string | undefined {
  for (let at = told.indexOf(title); at >= 0; at = told.indexOf(title, at + title.length)) {
    const name = told.slice(Math.max(0, at - 3), at)
    if (name.startsWith(surname) && /^[\u3400-\u9fff]{3}$/.test(name)) return name
  }
  return undefined
}
