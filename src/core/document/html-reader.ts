import { Tokenizer } from 'htmlparser2'
import type { Runs } from './align.ts'
import type { SpanKind } from './block.ts'
import type { BlockBuilder } from './block-builder.ts'
import { type HtmlLayers, isOriginalClass } from './html-layers.ts'
import { lookBack } from './look-back.ts'
import { readPlainTags, type TagEvents } from './plain-tags.ts'

/** In UTF-16 units; the longest name is `CounterClockwiseContourIntegral`. */
const longestEntity = 40

const spanKinds: { readonly [name: string]: SpanKind } = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  a: 'link',
  code: 'code',
  kbd: 'code',
}

const blockNames = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
const paragraphNames = new Set(['details', 'div', 'p'])
const silentNames = new Set(['script', 'style', 'template', 'title', 'head', 'noscript', 'iframe', 'svg'])

/** An end tag that lacks its `>`: `</p` at a line's end, `</summary;`. Bounded: 20 letters and as many spaces. */
const brokenEndTag = /(<\/[a-zA-Z][a-zA-Z0-9]{0,19}[ \t]{0,20})(?:[^a-zA-Z0-9> \t-]|$)/g

/** Reads the HTML of a file, piece by piece as Markdown cuts it, into a builder. */
export class HtmlReader {
  readonly #builder: BlockBuilder
  readonly #layers: HtmlLayers
  readonly #tokenizer: Tokenizer
  /** For text without character references: it leaps from tag to tag. */
  readonly #plainTokenizer: Tokenizer
  readonly #plainTags: TagEvents = {
    text: (start, end) => this.#text(this.#value.slice(start, end), start),
    open: (name, start, className) => {
      this.#tag = { name, start, className, alternative: '' }
      this.#openTag()
    },
    close: (name) => this.#closeTag(name),
  }
  #value = ''
  #runs: Runs = []
  #tag = { name: '', start: 0, className: '', alternative: '' }
  #attribute = ''
  #attributeValue = ''
  /** Name of the element whose text is no text of the transcript; null outside. */
  #silent: string | null = null
  /** Text of the summary that is open; null outside. */
  #summary: string | null = null

  constructor(builder: BlockBuilder, layers: HtmlLayers) {
    this.#builder = builder
    this.#layers = layers
    const callbacks = this.#callbacks()
    this.#tokenizer = new Tokenizer({}, callbacks)
    this.#plainTokenizer = new Tokenizer({ decodeEntities: false }, callbacks)
  }

  #callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    const nothing = (): void => {}
    return {
      // What trails an end tag without end has no start.
      ontext: (start, end) => start >= 0 && this.#text(this.#value.slice(start, end), start),
      ontextentity: (code, end) => this.#text(String.fromCodePoint(code), this.#entityStart(end)),
      onopentagname: (start, end) => {
        const name = this.#value.slice(start, end).toLowerCase()
        this.#tag = { name, start: start - 1, className: '', alternative: '' }
      },
      onattribname: (start, end) => {
        this.#attribute = this.#value.slice(start, end).toLowerCase()
        this.#attributeValue = ''
      },
      onattribdata: (start, end) => {
        this.#attributeValue += this.#value.slice(start, end)
      },
      onattribentity: (code) => {
        this.#attributeValue += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (this.#attribute === 'class') this.#tag.className = this.#attributeValue
        if (this.#attribute === 'alt') this.#tag.alternative = this.#attributeValue
      },
      onopentagend: () => this.#openTag(),
      onselfclosingtag: () => this.#openTag(),
      onclosetag: (start, end) => this.#closeTag(this.#value.slice(start, end).toLowerCase()),
      oncdata: nothing,
      // Markdown cuts a piece at an empty line, within a comment too.
      oncomment: (start, end) => {
        if (end === this.#value.length && this.#value.startsWith('<!--', start - 4))
          this.#builder.hideComment(this.#offset(start))
      },
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    }
  }

  /** `runs` say where the piece stands in the file; `inline` is a single tag or comment within a text. */
  read(value: string, runs: Runs, inline: boolean): void {
    this.#value = value
    this.#runs = runs
    if (!readPlainTags(value, this.#plainTags)) this.#tokenize()
    if (inline) return
    this.#endSummary()
    this.#silent = null
    this.#builder.cut('paragraph', 0)
    this.#layers.pause()
  }

  #tokenize(): void {
    this.#value = this.#value.replace(brokenEndTag, '$1>')
    const tokenizer = this.#value.includes('&') ? this.#tokenizer : this.#plainTokenizer
    tokenizer.reset()
    tokenizer.write(this.#value)
    tokenizer.end()
  }

  /** Whether what comes next is no text of the transcript: between inline `<summary>` and `</summary>`. */
  get muted(): boolean {
    return this.#silent !== null || this.#summary !== null
  }

  #text(data: string, start: number): void {
    if (this.#silent) return
    if (this.#summary !== null) {
      this.#summary += data
      return
    }
    for (let from = 0; from < data.length; ) {
      const feed = data.indexOf('\n', from)
      const end = feed < 0 ? data.length : feed + 1
      this.#builder.text(data.slice(from, end), this.#offset(start + from))
      from = end
      if (feed >= 0) while (data[from] === ' ' || data[from] === '\t') from++
    }
  }

  #openTag(): void {
    const { name, start, className, alternative } = this.#tag
    if (this.#silent) return
    if (silentNames.has(name)) this.#silent = name
    else if (name === 'br') this.#text('\n', start)
    else if (name === 'img') this.#text(alternative, start)
    else if (spanKinds[name]) this.#builder.open(spanKinds[name])
    const original = className !== '' && isOriginalClass(className)
    // `<summary>Original</p><p class="english-text">`: a summary holds no paragraphs.
    if (original || paragraphNames.has(name)) this.#endSummary()
    if (blockNames.has(name) || original) {
      const depth = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
      this.#builder.cut(depth > 0 ? 'heading' : 'paragraph', depth)
    }
    if (name === 'summary') this.#summary = ''
    else if (name === 'details' || original) this.#layers.open(name, this.#offset(start))
    else this.#layers.nest(name)
  }

  #closeTag(name: string): void {
    if (this.#silent) {
      if (name === this.#silent) this.#silent = null
      return
    }
    if (spanKinds[name]) this.#builder.close(spanKinds[name])
    else if (name === 'summary') this.#endSummary()
    else if (this.#summary !== null && name === 'p') this.#endSummary()
    else {
      // `</detais>`: nothing else begins with these letters.
      const meant = name.startsWith('deta') ? 'details' : name
      if (blockNames.has(meant) || this.#layers.ends(meant)) this.#builder.cut('paragraph', 0)
      this.#layers.close(meant)
    }
  }

  #endSummary(): void {
    if (this.#summary === null) return
    this.#layers.summary(this.#summary)
    this.#summary = null
  }

  #entityStart(end: number): number {
    const at = lookBack(this.#value, '&', end - 1, longestEntity)
    return at < 0 ? end : at
  }

  /** The offset in the file of a character of the piece. */
  #offset(index: number): number {
    const runs = this.#runs
    let at = 0
    for (let i = 2; i < runs.length && runs[i]! <= index; i += 2) at = i
    return runs[at + 1]! + (index - runs[at]!)
  }
}
