import type { MergedPerson, Suspect } from '../../../model/person.ts'
import { pinyinInitials } from '../../glossary/pinyin-initials.ts'
import { isPart } from '../../speakers/names/is-part.ts'
import { editDistance, isMisspelling, isShorterForm } from '../../speakers/people/same-name.ts'
import type { Simplify } from '../simplifier.ts'
import { channelKey, isFullName, personKey } from './person-keys.ts'

/** People that share a piece of a name with more others than this are not compared by it. */
const largestBlock = 60

/**
 * Pairs of people who could be one: names a slip apart, a short form of a full name, a shared alias. First names and
 * short forms are compared within a programme only: every folder has many a David. Never merged here.
 */
export function findSuspects(people: readonly MergedPerson[], simplify: Simplify): Suspect[] {
  const named = people.filter(({ named: isNamed }) => isNamed)
  const blocks = new Map<string, number[]>()
  named.forEach(({ name, aliases }, i) => {
    const pieces = new Set(
      [name, ...aliases].filter((known) => !isPart(known)).flatMap((known) => piecesOf(known, simplify)),
    )
    for (const piece of pieces) blocks.set(piece, [...(blocks.get(piece) ?? []), i])
  })
  const seen = new Set<string>()
  const suspects: Suspect[] = []
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue
    block.forEach((i, at) => {
      for (const j of block.slice(at + 1)) {
        if (seen.has(`${i}:${j}`)) continue
        seen.add(`${i}:${j}`)
        const reason = compare(named[i]!, named[j]!, simplify)
        if (reason)
          suspects.push({
            names: [named[i]!.name, named[j]!.name],
            reason,
            transcripts: [named[i]!.transcripts, named[j]!.transcripts],
          })
      }
    })
  }
  return suspects.sort((a, b) => total(b) - total(a) || (a.names.join() < b.names.join() ? -1 : 1))
}

const total = ({ transcripts: [a, b] }: Suspect): number => a + b

function shareChannel(a: MergedPerson, b: MergedPerson, simplify: Simplify): boolean {
  const keys = new Set(a.appearances.map(({ channel }) => channelKey(channel, simplify)))
  return b.appearances.some(({ channel }) => channel !== null && keys.has(channelKey(channel, simplify)))
}

/** `小涛` and `小陶`: two characters, one of them written otherwise, as speech recognition hears them. */
function soundAlike(left: string, right: string): boolean {
  if (!/^[\u3400-\u9fff]{2}$/.test(left) || !/^[\u3400-\u9fff]{2}$/.test(right)) return false
  return (left[0] === right[0] || left[1] === right[1]) && pinyinInitials(left) === pinyinInitials(right)
}

/** Words of a Latin name by their first three letters, single characters of a Chinese one. */
function piecesOf(name: string, simplify: Simplify): string[] {
  if (!/[\u3400-\u9fff]/.test(name))
    return name
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.slice(0, 3))
  const key = personKey(name, simplify)
  return [...key]
    .map((character, i) => (i + 1 < key.length ? character + key[i + 1] : `${character}$`))
    .concat(`^${key[0]}`)
}

function compare(a: MergedPerson, b: MergedPerson, simplify: Simplify): Suspect['reason'] | null {
  const paths = new Set(a.appearances.map(({ path }) => path))
  if (b.appearances.some(({ path }) => paths.has(path))) return null
  const left = personKey(a.name, simplify)
  const right = personKey(b.name, simplify)
  const together = shareChannel(a, b, simplify)
  if (left === right) return together || isFullName(a.name) ? 'single-name' : null
  const keys = new Set(
    [a.name, ...a.aliases].filter((name) => !isPart(name)).map((name) => personKey(name, simplify)),
  )
  const known = (name: string): boolean => !isPart(name) && (together || isFullName(name))
  if ([b.name, ...b.aliases].some((name) => known(name) && keys.has(personKey(name, simplify))))
    return 'alias'
  if (together && soundAlike(left, right)) return 'spelling'
  if (!together && !(isFullName(a.name) && isFullName(b.name))) return null
  if (isShorterForm(a.name, b.name) || isShorterForm(b.name, a.name)) return 'short-form'
  if (isMisspelling(a.name, b.name) || isMisspelling(b.name, a.name)) return 'spelling'
  const chinese = /^[\u3400-\u9fff]{3,4}$/
  return chinese.test(left) &&
    chinese.test(right) &&
    left.length === right.length &&
    editDistance(left, right, 1) === 1
    ? 'spelling'
    : null
}
