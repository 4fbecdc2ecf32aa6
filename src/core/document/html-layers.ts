import type { Layer } from './block.ts'
import type { LayerState } from './block-builder.ts'

/** An element that opens or may open the original layer. */
interface OpenElement {
  readonly name: string
  /** UTF-16 offset in the file of its `<`. */
  readonly start: number
  /** Whether the file has an end tag for it. */
  readonly closed: boolean
  /** How many elements of its name are open inside it. */
  nested: number
  layer: Layer
  group: number
}

/** An element that the file opens and never closes. */
export interface UnclosedElement {
  /** In lower case. */
  readonly name: string
  /** UTF-16 offset in the file of its `<`. */
  readonly start: number
}

const originalClass = /(?:^|\s)(?:english|original|source)(?:[-_]?text)?(?:\s|$)/i
const originalSummary = /original|source|english|原文|原始|英文|原版/i

/** Says whether an element's class marks the original language: `<p class="english-text">`. */
export const isOriginalClass = (className: string): boolean => originalClass.test(className)

/** Follows the HTML elements that set the layer, through the whole file. */
export class HtmlLayers implements LayerState {
  layer: Layer = 'main'
  group = 0
  readonly unclosed: UnclosedElement[] = []
  readonly #source: string
  readonly #stack: OpenElement[] = []
  #groups = 0
  #closedDetails: Set<number> | undefined
  /** The last offset found by name, so that many openings share one search. */
  readonly #found = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /** `<details>` is original until a summary says otherwise. */
  open(name: string, start: number): void {
    if (name === 'details') this.endUnclosed()
    else this.close(name)
    const inside = this.layer === 'original'
    const group = inside ? this.group : ++this.#groups
    this.#stack.push({
      name,
      start,
      closed: this.#isClosed(name, start),
      layer: 'original',
      group,
      nested: 0,
    })
    this.#update()
  }

  /** At a start tag that sets no layer: `<div>` in `<div class="original">`; a paragraph holds none, and ends. */
  nest(name: string): void {
    if (name === 'p') this.close(name)
    const top = this.#stack.at(-1)
    if (top?.name === name) top.nested++
  }

  /** Whether an end tag of the name ends a layer. */
  ends(name: string): boolean {
    const top = this.#stack.at(-1)
    return top?.name === name && top.nested === 0
  }

  close(name: string): void {
    const top = this.#stack.at(-1)
    if (top?.name === name && top.nested > 0) {
      top.nested--
      return
    }
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { name: open } = this.#stack[at]!
      if (open === name) {
        this.#drop(at)
        return
      }
      if (open === 'details') return
    }
  }

  /** What the summary of the innermost `<details>` says: one of another kind ("Show more") hides main text. */
  summary(text: string): void {
    const details = this.#stack.findLast((element) => element.name === 'details')
    if (!details || text.trim() === '' || originalSummary.test(text)) return
    details.layer = this.#stack[this.#stack.indexOf(details) - 1]?.layer ?? 'main'
    details.group = details.layer === 'main' ? 0 : details.group
    this.#update()
  }

  /** At a Markdown heading or another `<details>`: what the file does not close ends here. */
  endUnclosed(): void {
    this.#end((element) => !element.closed)
  }

  /** At the end of a piece of HTML: what is left open without a later end tag, `<details>` aside, ends here. */
  pause(): void {
    this.#end((element) => !element.closed && element.name !== 'details')
  }

  finish(): void {
    this.#end(() => true)
  }

  #end(ends: (element: OpenElement) => boolean): void {
    const at = this.#stack.findIndex(ends)
    if (at >= 0) this.#drop(at)
  }

  /** Takes off the element at a place in the stack and all inside it. */
  #drop(at: number): void {
    for (const { name, start, closed } of this.#stack.splice(at))
      if (name === 'details' && !closed) this.unclosed.push({ name, start })
    this.#update()
  }

  #update(): void {
    const top = this.#stack.at(-1)
    this.layer = top?.layer ?? 'main'
    this.group = top?.layer === 'original' ? top.group : 0
  }

  #isClosed(name: string, start: number): boolean {
    if (name === 'details') {
      this.#closedDetails ??= matchDetails(this.#source)
      return this.#closedDetails.has(start)
    }
    const end = this.#next(`</${name}`, start)
    const before = (offset: number): boolean => offset >= 0 && offset < end
    return (
      end >= 0 &&
      !before(this.#next('<details', start)) &&
      !before(this.#next('</details', start)) &&
      !before(this.#next(`<${name} `, start + 1))
    )
  }

  #next(tag: string, from: number): number {
    const known = this.#found.get(tag)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = this.#source.indexOf(tag, from)
    this.#found.set(tag, found)
    return found
  }
}

/** The offsets of the `<details` tags that have an end tag, each end being that of the last one open. */
function matchDetails(source: string): Set<number> {
  const closed = new Set<number>()
  const open: number[] = []
  for (const { 0: tag, index } of source.matchAll(/<\/?details/gi)) {
    if (tag[1] !== '/') open.push(index)
    else if (open.length > 0) closed.add(open.pop()!)
  }
  return closed
}
