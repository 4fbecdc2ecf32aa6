import { foldName } from './fold-name.ts'
import { goesOn, readForeignName } from './read-name.ts'

const surname = /^\p{Lu}['’]?\p{L}*\p{Ll}['’-]?$|^\p{Lu}['’]\p{L}+$|^\p{Lu}\.$/u
const han = /[\u3400-\u9fff]/
const dots = '·•・‧'

/** The only full name in some texts that begins with a first name (`Mara` of `Mara Quill`, `玛拉` of `玛拉·奎尔`); undefined where there are several. */
export function onlyFullName(first: string, texts: readonly string[]): string | undefined {
  const read = han.test(first) ? dottedName : latinName
  const found = new Map<string, string>()
  for (const text of texts)
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
      const name = read(first, text, at)
      if (name) found.set(foldName(name), name)
    }
  return found.size === 1 ? found.values().next().value : undefined
}

function latinName(first: string, text: string, at: number): string | undefined {
  if (text[at + first.length] !== ' ' || /[\p{L}-]/u.test(asciiBefore(text, at))) return undefined
  const name = readForeignName(text, at)?.text
  const rest = name?.split(' ').slice(1) ?? []
  return rest.length > 0 && rest.every((word) => surname.test(word)) ? name : undefined
}

/** A Chinese name runs into the sentence behind it: a mark tells where it ends, or a verb that such sentences go on with. */
function dottedName(first: string, text: string, at: number): string | undefined {
  if (!dots.includes(text[at + first.length] ?? ' ') || dots.includes(text[at - 1] ?? ' ')) return undefined
  const name = readForeignName(text, at)
  return name && (!han.test(text[name.end] ?? ' ') || goesOn(text, name.end)) ? name.text : undefined
}

/** The character before an index, where it is no Chinese one: those are written right before a Latin name. */
const asciiBefore = (text: string, at: number): string =>
  text.charCodeAt(at - 1) < 0x3000 ? text[at - 1]! : ''
