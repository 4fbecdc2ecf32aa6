import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import { sourceOffset } from '../document/block.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { isDigit, isLatin } from './script.ts'

interface Occurrences {
  readonly count: number
  readonly lines: number[]
}

/** Different names that are looked for in one transcript, so that text made of names costs no more than its length. */
const mostNames = 2000

/** Lines that the entries of one transcript hold in all: who says one thing thousands of times would square them. */
const mostLines = 100_000

/** Places that are gone through for all entries together: a name that thousands share would square them, too. */
const mostPlaces = 500_000

/**
 * The entries with how often each term or one of its aliases stands in the main layer, and on which lines (1-based, each
 * once). Letter for letter; in Latin letters whole words only. A name inside a longer name of the same entry counts once.
 * Where more names than `mostNames` or more places than `mostPlaces` stand in a transcript, the later ones count once; past
 * `mostLines` no lines are kept.
 */
export function countOccurrences(
  document: TranscriptDocument,
  entries: readonly GlossaryEntry[],
): GlossaryEntry[] {
  const found = new Map<string, readonly number[]>()
  // What has the same names shares one count.
  const counted = new Map<string, Occurrences>()
  const text = mainText(document)
  const startsOf = (name: string): readonly number[] => {
    const known = found.get(name)
    if (known || found.size >= mostNames) return known ?? []
    const starts = findName(text.text, name)
    found.set(name, starts)
    return starts
  }
  let gone = 0
  const occurrencesOf = (names: ReadonlySet<string>, line: number): Occurrences => {
    const places: [from: number, to: number][] = []
    if (gone > mostPlaces) return { count: 1, lines: [line] }
    for (const name of names) for (const from of startsOf(name)) places.push([from, from + name.length])
    if (places.length === 0) return { count: 1, lines: [line] }
    gone += places.length
    places.sort((a, b) => a[0] - b[0] || b[1] - a[1])
    return count(places, (at) => text.lineAt(at))
  }
  let lines = 0
  return entries.map((entry) => {
    const names = new Set([entry.term, ...entry.aliases.map((alias) => alias.text)])
    const key = [...names].sort().join('\0')
    const occurrences = counted.get(key) ?? occurrencesOf(names, entry.line)
    counted.set(key, occurrences)
    lines += occurrences.lines.length
    return { ...entry, occurrences: lines > mostLines ? { ...occurrences, lines: [] } : occurrences }
  })
}

function count(places: readonly [number, number][], lineAt: (at: number) => number): Occurrences {
  const lines: number[] = []
  let count = 0
  let end = -1
  for (const [from, to] of places) {
    if (from < end) continue
    end = to
    count++
    const line = lineAt(from)
    if (lines.at(-1) !== line) lines.push(line)
  }
  return { count, lines }
}

function findName(text: string, name: string): number[] {
  const starts: number[] = []
  if (name === '') return starts
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!joinsWord(text, at - 1, at) && !joinsWord(text, at + name.length - 1, at + name.length))
      starts.push(at)
  }
  return starts
}

/** Whether two neighbours are letters or digits of one word in Latin letters. */
function joinsWord(text: string, left: number, right: number): boolean {
  return isWordCode(text.charCodeAt(left)) && isWordCode(text.charCodeAt(right))
}

function isWordCode(code: number): boolean {
  return isLatin(code) || isDigit(code)
}

/** The main layer's text, a line a block, and the line in the file of each place in it. */
function mainText({ blocks, source }: TranscriptDocument): { text: string; lineAt(at: number): number } {
  const main = blocks.filter((block) => block.layer === 'main')
  const starts: number[] = []
  let text = ''
  for (const block of main) {
    starts.push(text.length)
    text += `${block.text}\n`
  }
  const lineAt = (at: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    const block = main[low]!
    if (block.startLine === block.endLine) return block.startLine
    return source.lineAt(sourceOffset(block, at - starts[low]!))
  }
  return { text, lineAt }
}
