import type { Range } from '../../model/finding.ts'

export interface Place {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
}

/** A file's text with its line starts, found as far as they are asked for. LF, CRLF and CR end a line, as editors count. */
export class SourceText {
  readonly text: string
  readonly #starts: number[] = [0]
  /** Line ends before this offset are known. */
  #scanned = 0
  #hasReturns: boolean | undefined
  /** Index of the line found last: who asks, asks mostly in the file's order. */
  #last = 0

  constructor(text: string) {
    this.text = text
  }

  /** The line of a UTF-16 offset. */
  lineAt(offset: number): number {
    this.#scanTo(offset)
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    if (starts[this.#last]! <= offset) {
      low = this.#last
      if (low < high && offset < starts[low + 1]!) return low + 1
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    this.#last = low
    return low + 1
  }

  /** Line and column of a UTF-16 offset. */
  placeAt(offset: number): Place {
    const line = this.lineAt(offset)
    return { line, column: offset - this.#starts[line - 1]! + 1 }
  }

  /** Lines and columns of a stretch between two UTF-16 offsets. */
  rangeAt(start: number, end: number): Range {
    const from = this.placeAt(start)
    const to = this.placeAt(end)
    return { ...from, endLine: to.line, endColumn: to.column }
  }

  /** The UTF-16 offset at which a 1-based line starts. */
  offsetOfLine(line: number): number {
    if (line > this.#starts.length) this.#scanTo(this.text.length)
    return this.#starts[line - 1] ?? this.text.length
  }

  /** Finds the line starts up to an offset, and one behind it. */
  #scanTo(offset: number): void {
    const { text } = this
    if (offset < this.#scanned || this.#scanned >= text.length) return
    this.#hasReturns ??= text.includes('\r')
    if (this.#hasReturns) this.#scanBoth()
    else {
      while (this.#scanned <= offset && this.#scanned < text.length) {
        const end = text.indexOf('\n', this.#scanned)
        this.#scanned = end < 0 ? text.length : end + 1
        if (end >= 0) this.#starts.push(end + 1)
      }
    }
  }

  #scanBoth(): void {
    const { text } = this
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
    this.#scanned = text.length
  }
}
