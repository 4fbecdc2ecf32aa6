import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'

/** Who speaks in a transcript: each name and its aliases, joined by `=`. */
export function identify(body: string, frontMatter = ''): string[] {
  const document = readDocument(`---\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  return identifySpeakers(document, outlineSections(document)).speakers.map(({ name, aliases }) =>
    [name, ...aliases].join('='),
  )
}
