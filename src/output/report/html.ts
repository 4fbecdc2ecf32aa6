import { escapeHtml } from '../concepts/escape-html.ts'

/** Markup that is safe to put into a page as it is. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlPart = Html | string | number | null | false | readonly HtmlPart[]

/** A piece of page: whatever is put into it is escaped, unless it was made here itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = pieces[0]!
  parts.forEach((part, index) => {
    markup += markupOf(part) + pieces[index + 1]!
  })
  return new Html(markup)
}

function markupOf(part: HtmlPart): string {
  if (part instanceof Html) return part.markup
  if (part === null || part === false) return ''
  if (typeof part === 'number') return String(part)
  return typeof part === 'string' ? escapeHtml(visible(part)) : part.map(markupOf).join('')
}

/** Marks that turn the writing direction would turn what stands around them, too. */
function visible(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
