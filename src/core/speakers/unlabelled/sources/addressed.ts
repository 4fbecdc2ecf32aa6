import type { Block } from '../../../document/block.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'

/** What stands before a first name that is called, and what is asked of or said to its bearer behind the comma. */
const before = /(?:[.?!>]|\b(?:So|And|Well|Okay|OK|Now|But|Right|Yeah|Yes|Alright),?) $/
const asked =
  /(?:what|how|why|when|where|can you|could you|do you|did you|are you|were you|is (?:it|this|there)|tell|let me|let's|I (?:want|wonder|have)|you (?:have|are|were|said|know)|we know|thank|thanks|welcome)/y
const lead = 10
const longestName = 16
const least = 2
/** Each is looked for in all of the text; nobody calls more people by name. */
const mostCalled = 50
/** Words that open sentences as names do. */
const words = new Set(
  'And But So Also First Second Third Actually Basically Today However Finally Again Then Here There Please Look Listen Sorry Yes Yeah Okay Well Now Alright Right Honestly Obviously Maybe Still Instead Plus Great Good God Jesus Lord Claude Gemini Siri Alexa Codex Hello Everyone Everybody Guys Folks Dude Man Sir Because Meanwhile Currently Next Like See Wait Hey Later Similarly Ultimately Interestingly Oh Gosh Boy Girl Mom Dad Friends Sure Correct Exactly'.split(
    ' ',
  ),
)

/** `Mara, what do you make of…`: who is called by a first name, twice or more, and somewhere by the full one. */
export function fromAddressed({ blocks }: TranscriptDocument): Introduction[] {
  const times = new Map<string, { count: number; line: number; text: string }>()
  const originals = blocks.filter((block) => block.layer === 'original' && isSpoken(block))
  for (const block of originals)
    for (const [name, text] of calledIn(joinCaptions(block.text))) {
      const known = times.get(name)
      if (known) known.count++
      else if (times.size < mostCalled) times.set(name, { count: 1, line: block.startLine, text })
    }
  const found: Introduction[] = []
  for (const [first, { count, line, text }] of times) {
    const name = fullName(
      first,
      originals.map((block) => block.text),
    )
    if (name && (count >= least || isPresented(name, originals)))
      found.push({ name, role: 'guest', kind: 'address', line, text, confidence: 0.6 })
  }
  return found
}

/** First names that are called, each with the words it stands in. */
function calledIn(text: string): (readonly [name: string, text: string])[] {
  const found: (readonly [string, string])[] = []
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 2)) {
    let start = comma
    while (comma - start < longestName && isSmall(text.charCodeAt(start - 1))) start--
    const capital = text.charCodeAt(--start)
    if (!(comma - start >= 3 && capital >= 0x41 && capital <= 0x5a)) continue
    asked.lastIndex = comma + 2
    if (!asked.test(text) || (start > 0 && !before.test(text.slice(Math.max(0, start - lead), start))))
      continue
    const name = text.slice(start, comma)
    if (!words.has(name)) found.push([name, text.slice(start, asked.lastIndex)])
  }
  return found
}

const isSmall = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)

/** `Mara Quill is a diver.`: a sentence that tells who somebody is. */
function isPresented(name: string, originals: readonly Block[]): boolean {
  const sentence = new Set([
    `${name} is a`,
    `${name} is the`,
    `${name} is what`,
    `${name} is Vice`,
    `${name} is our`,
  ])
  return originals.some(({ text }) => [...sentence].some((start) => text.includes(start)))
}

function fullName(first: string, texts: readonly string[]): string | null {
  for (const text of texts)
    for (let at = text.indexOf(`${first} `); at >= 0; at = text.indexOf(`${first} `, at + first.length + 1)) {
      const name = readForeignName(joinCaptions(text.slice(at, at + 60)), 0)?.text
      const last = name?.slice(name.lastIndexOf(' ') + 1) ?? ''
      if (name && last.length > 1 && name !== last && !last.includes('’') && !last.includes("'")) return name
    }
  return null
}
