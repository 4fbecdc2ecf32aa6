import type { Range } from '../../model/finding.ts'

export interface Place {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
}

/** A file's text with its line starts, made when first asked for. LF, CRLF and CR end a line, as editors count. */
export class SourceText {
  readonly text: string
  #starts: number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  /** The line of a UTF-16 offset. */
  lineAt(offset: number): number {
    const starts = this.#lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** Line and column of a UTF-16 offset. */
  placeAt(offset: number): Place {
    const line = this.lineAt(offset)
    return { line, column: offset - this.#lineStarts()[line - 1]! + 1 }
  }

  /** Lines and columns of a stretch between two UTF-16 offsets. */
  rangeAt(start: number, end: number): Range {
    const from = this.placeAt(start)
    const to = this.placeAt(end)
    return { ...from, endLine: to.line, endColumn: to.column }
  }

  /** The UTF-16 offset at which a 1-based line starts. */
  offsetOfLine(line: number): number {
    return this.#lineStarts()[line - 1] ?? this.text.length
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts
    const { text } = this
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#starts = starts
    return starts
  }
}
