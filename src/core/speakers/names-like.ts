import { foldName } from './names/fold-name.ts'
import { editDistance, isShorterForm } from './people/same-name.ts'

/** How many are told, and how many letters off a name may be. */
const most = 3
const furthest = 2

/** Names that somebody who asks for one may have meant: it is part of them, or hardly otherwise written. */
export function namesLike(asked: string, names: Iterable<string>): string[] {
  const key = foldName(asked)
  const found: (readonly [distance: number, name: string])[] = []
  for (const name of names) {
    const known = foldName(name)
    const part = key.length > 1 && known.length > 1 && (known.includes(key) || key.includes(known))
    const distance = part || isShorterForm(asked, name) ? 0 : editDistance(key, known, furthest)
    if (distance <= furthest && distance < known.length - 1) found.push([distance, name])
  }
  found.sort(([a], [b]) => a - b)
  return [...new Set(found.map(([, name]) => name))].slice(0, most)
}
