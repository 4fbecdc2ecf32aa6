type Child = Node | string | null | false

/** An element with attributes and children. Texts become text nodes: nothing is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children.filter((child) => child !== null && child !== false))
  return made
}

/** A text of a transcript: its writing direction is its own, marks that would turn it are left out. */
export function foreign(text: string): HTMLElement {
  return element('bdi', {}, plain(text))
}

/** Without the marks that turn the writing direction. */
export function plain(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** The same with what was searched for marked; both are compared folded, which must keep the length. */
export function marked(text: string, words: readonly string[], fold: (text: string) => string): HTMLElement {
  const shown = plain(text)
  const folded = fold(shown)
  if (words.length === 0 || folded.length !== shown.length) return foreign(text)
  const made = element('bdi')
  let done = 0
  while (done < shown.length) {
    let at = -1
    let length = 0
    for (const word of words) {
      const found = folded.indexOf(word, done)
      if (found >= 0 && (at < 0 || found < at || (found === at && word.length > length))) {
        at = found
        length = word.length
      }
    }
    if (at < 0) break
    made.append(shown.slice(done, at), element('mark', {}, shown.slice(at, at + length)))
    done = at + length
  }
  made.append(shown.slice(done))
  return made
}

export const byId = (id: string): HTMLElement | null => document.getElementById(id)

export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`
