import type { TranscriptDocument } from '../document/transcript-document.ts'
import { hasHan } from './script.ts'

/** Longer bold is a sentence. */
const longest = 16

/** Whole phrases that the transcript itself marks as such: the front matter's names, and what is bold. */
export function knownPhrases({ frontMatter, blocks }: TranscriptDocument): Set<string> {
  const phrases = new Set<string>()
  const add = (phrase: string): void => {
    if (phrase.length > 1 && hasHan(phrase) && !/[，。、；：！？（）()“”]/.test(phrase)) phrases.add(phrase)
  }
  const { people, companies_orgs, products_models, media_books, guest } = frontMatter
  for (const names of [people, companies_orgs, products_models, media_books, guest]) names?.forEach(add)
  for (const { layer, spans, text } of blocks) {
    if (layer !== 'main') continue
    for (const { kind, start, end } of spans) {
      if (kind === 'strong' && end - start <= longest) add(text.slice(start, end))
    }
  }
  return phrases
}
