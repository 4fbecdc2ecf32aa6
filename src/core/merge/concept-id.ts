/**
 * An identifier that is an XML name and an IRI segment: `c` and 11 characters, from the term and its leading full form.
 * FNV-1a, 64 bits (Fowler, Noll, Vo 1991).
 */
export function conceptId(names: readonly string[]): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const character of names.join('\u0001')) {
    low = (low ^ character.codePointAt(0)!) >>> 0
    // times 2^40 + 0x1b3, modulo 2^64, in halves of 32 bits: no product reaches 2^53
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x100000000) + low * 0x100) % 0x100000000
    low = product % 0x100000000
  }
  const hash = BigInt(high) * 0x100000000n + BigInt(low)
  return `c${hash.toString(36).padStart(13, '0').slice(-11)}`
}
