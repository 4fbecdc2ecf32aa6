import { readDocument } from '../../../src/core/document/read-document.ts'
import { extractGlossary } from '../../../src/core/glossary/extract-glossary.ts'
import type { GlossaryEntry } from '../../../src/model/glossary-entry.ts'

/** The glossary of a Markdown body. */
export function glossaryOf(markdown: string): GlossaryEntry[] {
  const document = readDocument(markdown, 'a.md', () => {})
  return extractGlossary(document, { sections: [], sectionOf: document.blocks.map(() => null) })
}

/** One line an entry: `term = alias (kind); … | definition`, a plain term after `~`. */
export function brief(markdown: string): string[] {
  return glossaryOf(markdown).map(({ term, bold, aliases, definition }) => {
    const names = aliases.map(({ text, kind }) => `${text} (${kind})`).join('; ')
    return [`${bold ? '' : '~'}${term}${names && ' = '}${names}`, ...(definition ? [definition] : [])].join(
      ' | ',
    )
  })
}
