import type { Place } from '../../model/concept.ts'

/** `path:line`, the form that editors and terminals make a link of. */
export function placeText({ path, line }: Place): string {
  return `${path}:${line}`
}

/** The same with date and speaker where they are known. */
export function fullPlaceText(place: Place): string {
  const said = [place.date, place.speaker].filter((part) => part !== null)
  return said.length === 0 ? placeText(place) : `${placeText(place)} (${said.join(', ')})`
}
