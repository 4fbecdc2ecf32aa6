import type { Shard } from '../model/shard.ts'

/** Whether a path belongs to a shard: by its own name alone, so that files may come and go without moving others. */
export function inShard(path: string, { index, count }: Shard): boolean {
  return hashOf(path) % count === index - 1
}

/** FNV-1a, 32 bits, over UTF-8 (Fowler, Noll and Vo), mixed at the end as in MurmurHash3, for small counts of shards. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
