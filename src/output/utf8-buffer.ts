/** Text gathered as UTF-8, without one long string of it all in between. */
export class Utf8Buffer {
  #bytes = Buffer.allocUnsafeSlow(1 << 20)
  #filled = 0

  get length(): number {
    return this.#filled
  }

  append(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    const needed = this.#filled + 3 * text.length
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#filled))
      this.#bytes = larger
    }
    this.#filled += this.#bytes.write(text, this.#filled)
  }

  /** A copy of no more memory than its bytes, as it may be sent to another thread. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#filled))
  }
}
