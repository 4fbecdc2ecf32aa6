import { resolvePlain } from './resolve-plain.ts'
import { longestWhiteSpace } from './white-space.ts'
import { reservedKeys } from './yaml-builder.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts'

/** Controls, the odd spaces and marks, and halves of surrogate pairs: a block with one of these is not plain. */
const odd =
  /[^\n\x20-\x7e\u{a1}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** A key at the start of a line, up to its value; an item of a list, up to its text. */
const keyLine = /([A-Za-z_][\w-]{0,99}):(?: +|(?=\n)|$)/y
const itemLine = /( *)- +/y

/** A text in quotes and the rest of its line: no more than a comment. Escapes are for the parser. */
const single = /'((?:[^'\n]|'')*)' *(?: #[^\n]*)?(?=\n|$)/y
const double = /"([^"\\\n]*)" *(?: #[^\n]*)?(?=\n|$)/y

/** Room enough for every field; more keys than the parser allows are for the parser to refuse. */
const keyLimit = 200

/** A value that begins with none of YAML's marks, nor with one of its documents' ends. */
const plainStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`.]/

/**
 * Front matter of the plainest kind to the tree that `parseYaml` would make of it, an order of magnitude sooner: keys at
 * the start of their lines, each with nothing, a text, or lines of `- text`. Null for a block that
 * holds anything else (nesting, blocks of lines, escapes, a key twice), or anything to complain of. `block`
 * begins behind the opening fence's text; `shift` is its offset in the file. Linear.
 */
export function readPlainLines(block: string, shift: number): YamlMap | null {
  return odd.test(block) ? null : new PlainLines(block, shift).read()
}

class PlainLines {
  readonly #block: string
  readonly #shift: number
  readonly #entries: YamlEntry[] = []
  readonly #keys = new Set<string>()
  /** Start of the line to be read next. */
  #next = 1
  #blankLines = 0
  /** Whether a line holds more white space than anybody would write: there is a limit to it. */
  #wide = false

  constructor(block: string, shift: number) {
    this.#block = block
    this.#shift = shift
  }

  read(): YamlMap | null {
    const block = this.#block
    if (block.charCodeAt(0) !== 10) return null
    while (this.#next < block.length) {
      if (block.charCodeAt(this.#next) === 10) {
        if (++this.#blankLines > 100) return null
        this.#next++
        continue
      }
      keyLine.lastIndex = this.#next
      const key = keyLine.exec(block)?.[1]
      if (!key || this.#keys.has(key) || reservedKeys.has(key) || this.#keys.size >= keyLimit) return null
      this.#keys.add(key)
      if (!this.#entry(key, this.#next, keyLine.lastIndex)) return null
    }
    const first = this.#entries[0]
    if (!first || this.#wide) return null
    const end = this.#entries.at(-1)!.value.end
    return { kind: 'map', flow: false, start: first.keyStart, end, entries: this.#entries }
  }

  /** Reads the value of a key, which may begin at `from`. False where it is not plain. */
  #entry(key: string, keyAt: number, from: number): boolean {
    const keyEnd = keyAt + key.length
    const lineEnd = this.#lineEnd(keyEnd)
    this.#next = lineEnd + 1
    const value =
      from < lineEnd ? this.#value(from, lineEnd) : (this.#list() ?? emptyAt(keyEnd + 1 + this.#shift))
    if (!value) return false
    this.#entries.push({ key, keyStart: keyAt + this.#shift, keyEnd: keyEnd + this.#shift, value })
    return true
  }

  #lineEnd(from: number): number {
    const found = this.#block.indexOf('\n', from)
    const end = found < 0 ? this.#block.length : found
    if (end - from > 400 && longestWhiteSpace(this.#block.slice(from, end)) > 300) this.#wide = true
    return end
  }

  /** Where the text of a line ends that ends at `lineEnd`: before the spaces there. */
  #textEnd(lineEnd: number): number {
    let end = lineEnd
    while (this.#block.charCodeAt(end - 1) === 32) end--
    return end
  }

  /** Lines of `- value` with one indentation. Null where the next line is none, or one of them is not plain. */
  #list(): YamlList | null {
    const items: YamlScalar[] = []
    const start = this.#next
    let indent = ''
    for (;;) {
      itemLine.lastIndex = this.#next
      const found = itemLine.exec(this.#block)?.[1]
      if (found === undefined) break
      if (items.length === 0) indent = found
      const lineEnd = this.#lineEnd(this.#next)
      const from = itemLine.lastIndex
      const item = from < lineEnd && found === indent ? this.#scalar(from, lineEnd) : null
      if (!item) {
        // What is no key either ends it all.
        this.#next = start
        return null
      }
      items.push(item)
      this.#next = lineEnd + 1
    }
    const last = items.at(-1)
    if (!last) return null
    return { kind: 'list', start: start + indent.length + this.#shift, end: last.end, flow: false, items }
  }

  #value(from: number, lineEnd: number): YamlNode | null {
    const block = this.#block
    if (block.charCodeAt(from) !== 91) {
      const text = this.#scalar(from, lineEnd)
      return text?.style === 'plain' && block.charCodeAt(lineEnd + 1) === 32 ? this.#folded(text) : text
    }
    if (block.slice(from, this.#textEnd(lineEnd)) !== '[]') return null
    const start = from + this.#shift
    return { kind: 'list', start, end: start + 2, flow: true, items: [] }
  }

  /** A text on one line, from its first character on: in quotes, with no more than a comment behind it, or plain. */
  #scalar(from: number, lineEnd: number): YamlScalar | null {
    const block = this.#block
    const quote = block.charCodeAt(from)
    const start = from + this.#shift
    if (quote === 39 || quote === 34) {
      const pattern = quote === 39 ? single : double
      pattern.lastIndex = from
      const inside = pattern.exec(block)?.[1]
      if (inside === undefined) return null
      const text = quote === 39 && inside.includes("'") ? inside.replaceAll("''", "'") : inside
      const style = quote === 39 ? 'single' : 'double'
      return { kind: 'scalar', style, text, value: text, start, end: start + inside.length + 2 }
    }
    const text = block.slice(from, this.#textEnd(lineEnd))
    if (!isPlain(text)) return null
    const value = resolvePlain(text)
    return { kind: 'scalar', style: 'plain', text, value, start, end: start + text.length }
  }

  /** A plain text that goes on in indented lines: each line end is a space. */
  #folded(first: YamlScalar): YamlScalar | null {
    let { text, end } = first
    let next = this.#next
    while (this.#block.charCodeAt(next) === 32) {
      const lineEnd = this.#lineEnd(next)
      const textEnd = this.#textEnd(lineEnd)
      while (this.#block.charCodeAt(next) === 32) next++
      const more = this.#block.slice(next, textEnd)
      if (!isPlain(more)) return null
      text += ` ${more}`
      end = textEnd + this.#shift
      next = lineEnd + 1
    }
    this.#next = next
    return { ...first, text, value: resolvePlain(text), end }
  }
}

function isPlain(text: string): boolean {
  return plainStart.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(':')
}

function emptyAt(at: number): YamlScalar {
  return { kind: 'scalar', style: 'plain', text: '', value: null, start: at, end: at }
}
