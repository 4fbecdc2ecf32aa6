import { lookBack } from '../document/look-back.ts'
import { trimEndOf } from './trim-characters.ts'

/** What may stand before a term inside its markup and is no part of it: quotes, dashes, list numbers. */
const lead =
  /^(?:[\s“”‘’"'「」『』【】[\]:：,，、。;；·•\-–—]+|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.、．]\s*|[)）]\s*)(?!\d)|[①-⑳])+/
const trail = ' \n\t“”‘’"\'「」『』【】[]:：,，、。;；'

/** The longest term: what is longer is a sentence. */
const longest = 160

/** A term's range without quotes, list numbers and spaces at its ends; undefined where nothing is left. */
export function trimTerm(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  if (end - start > longest) return undefined
  const raw = text.slice(start, end)
  const head = lead.exec(raw)?.[0].length ?? 0
  const tail = raw.length - trimEndOf(raw, trail).length
  const from = start + head
  const to = end - tail
  if (to <= from) return undefined
  return { start: from, end: closesQuote(text, from, to) ? to + 1 : to }
}

/** Whether the character after a term closes a quote that the term opens: `专业的“闻香师”`. */
function closesQuote(text: string, start: number, end: number): boolean {
  const opening = { '”': '“', '」': '「', '』': '『', '’': '‘' }[text[end] ?? '']
  if (!opening) return false
  const open = lookBack(text, opening, end - 1, end - start)
  return open > start && text.indexOf(text[end]!, open) >= end
}
