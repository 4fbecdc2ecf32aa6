import type { GlossaryEntry } from '../../model/glossary-entry.ts'

/** A name of so many words, alone in a heading, says what the section tells. */
const sentence = 5
/** A section's identifier has this much of its title at least. */
const kept = 60
const noLetter = /[^\p{L}\p{N}]+/gu

type Entry = Pick<
  GlossaryEntry,
  'term' | 'gloss' | 'aliases' | 'definition' | 'section' | 'line' | 'occurrences'
>

/**
 * Whether a gloss is a heading in two languages, `港口罢工推迟粮船出航（Harbour Strike Delays Sailing of the Grain Ships）`, of
 * which the text says no more: it translates a caption, and explains no term.
 */
export function isCaption({ term, gloss, aliases, definition, section, line, occurrences }: Entry): boolean {
  if (section === null || definition !== null) return false
  if (occurrences?.lines.some((each) => each !== line)) return false
  if (aliases.length !== 1 || aliases[0]!.kind === 'expansion') return false
  if (gloss.trim().split(/[\s-]+/u, sentence).length < sentence) return false
  return letters(section).includes(letters(term + gloss).slice(0, kept))
}

function letters(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(noLetter, '')
}
