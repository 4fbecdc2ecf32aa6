/** Text gathered as UTF-8, without one long string of it all in between. */
export class Utf8Buffer {
  #bytes = Buffer.allocUnsafeSlow(1 << 20)
  #filled = 0

  get length(): number {
    return this.#filled
  }

  append(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    this.#makeRoom(3 * text.length)
    this.#filled += this.#bytes.write(text, this.#filled)
  }

  appendBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#filled)
    this.#filled += bytes.length
  }

  /** A copy of no more memory than its bytes, as it may be sent to another thread. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#filled))
  }

  #makeRoom(bytes: number): void {
    const needed = this.#filled + bytes
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length))
    larger.set(this.#bytes.subarray(0, this.#filled))
    this.#bytes = larger
  }
}
