import type { Place } from '../../model/concept.ts'
import type { Profile } from './profile.ts'

/** How many places of a cluster are looked at: a bound on the work. */
const mostPlaces = 2000

/** Whether some transcript speaks of both. */
export function shareTranscript(a: Profile, b: Profile): boolean {
  return overlap(a, b, ({ path }) => path)
}

/** Whether some line speaks of both. */
export function shareLine(a: Profile, b: Profile): boolean {
  return overlap(a, b, ({ path, line }) => `${path}:${line}`)
}

function overlap(a: Profile, b: Profile, key: (place: Place) => string): boolean {
  const [few, many] = a.weight <= b.weight ? [a, b] : [b, a]
  const known = new Set<string>()
  for (const place of placesOf(few)) known.add(key(place))
  for (const place of placesOf(many)) if (known.has(key(place))) return true
  return false
}

function* placesOf({ senses }: Profile): Generator<Place> {
  let left = mostPlaces
  for (const { statements } of senses)
    for (const { statement } of statements) {
      if (left-- === 0) return
      yield statement.place
    }
}
