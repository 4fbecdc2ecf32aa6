/**
 * An identifier that is an XML name and an IRI segment: `c` and 11 characters, from the term and its leading full form.
 * FNV-1a, 64 bits (Fowler, Noll, Vo 1991).
 */
export function conceptId(names: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const character of names.join('\u0001')) {
    hash ^= BigInt(character.codePointAt(0)!)
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return `c${hash.toString(36).padStart(13, '0').slice(-11)}`
}
