import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { roleWord } from '../labels/label-name.ts'
import { foldName } from '../names/fold-name.ts'
import { onlyFullName } from '../names/full-name.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { channelOf, isProgramme } from '../unlabelled/channel-speaker.ts'
import { isSpoken } from '../unlabelled/is-spoken.ts'
import type { Person } from './person.ts'

/** How many of a layer's first paragraphs introduce who speaks. */
const openingLength = 8
/** Each is looked for in the opening. */
const mostPeople = 50
/** Each name with a first name that front matter lists is looked for in all of the text. */
const mostListed = 8
const single = /^(?:\p{Lu}\p{L}{2,24}|[\u3400-\u9fff]{2,6})$/u
/** What opens a sentence that gives one's own name, what ends one, and how far before the name it may begin. */
const selfReference = /我是|我叫|名字是|I['’]m|I am|name is|[Tt]his is/
const stop = /[。！？!?\n]/
const reach = 70

/**
 * Names whom a label calls by a first name in full, as front matter or the opening does, if only one person there has
 * that first name; who says the full name of others himself is somebody else.
 */
export function nameInFull(
  people: readonly Person[],
  turns: readonly TurnDraft[],
  document: TranscriptDocument,
): void {
  const shortNamed = people.filter(({ name }) => single.test(name) && !roleWord(name))
  if (shortNamed.length === 0 || people.length > mostPeople) return
  const { title = '', summary = '', people: mentioned = [], guest = [] } = document.frontMatter
  const channel = channelOf(document) ?? ''
  const fields = [title, summary, ...guest, isProgramme(channel) ? '' : channel]
  const opening = openingOf(document)
  const known = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)))
  for (const person of shortNamed) {
    const { name } = person
    const told = [...person.aliases].find((alias) => isFuller(alias, name))
    const ownProgramme = foldName(channel).startsWith(foldName(name))
    const full =
      told ??
      onlyFullName(name, [...fields, ...heardOf(name, mentioned, document)]) ??
      (ownProgramme ? undefined : onlyFullName(name, opening))
    if (!full || (!told && known.has(foldName(full))) || isProgramme(full) || tellsOf(person, full, turns))
      continue
    if (namesAnother(full, known)) continue
    person.aliases.add(name)
    person.aliases.delete(full)
    person.name = full
  }
}

/** The full names with a first name that front matter lists and the text has: one only listed may be made up, or a namesake's. */
function heardOf(first: string, listed: readonly string[], { blocks }: TranscriptDocument): string[] {
  return listed
    .filter((name) => onlyFullName(first, [name]) !== undefined)
    .slice(0, mostListed)
    .filter((name) => blocks.some(({ text }) => text.includes(name)))
}

/** `Mara Bo`, where Mara and Bo both speak. */
const namesAnother = (full: string, known: ReadonlySet<string>): boolean =>
  full
    .split(/[ ·•・‧]/)
    .slice(1)
    .some((part) => known.has(foldName(part)))

function openingOf({ blocks }: TranscriptDocument): string[] {
  return (['main', 'original'] as const).flatMap((layer) => {
    const texts: string[] = []
    for (const block of blocks) {
      if (texts.length === openingLength) break
      if (block.layer === layer && isSpoken(block)) texts.push(block.text)
    }
    return texts
  })
}

const isFuller = (alias: string, name: string): boolean =>
  alias.startsWith(name) && /^[ ·•・‧]\S/.test(alias.slice(name.length, name.length + 2))

/** Whether somebody's own turns name a person other than to say who he is. */
function tellsOf({ labels }: Person, full: string, turns: readonly TurnDraft[]): boolean {
  return turns.some(({ label, text }) => {
    if (!labels.has(label.key)) return false
    const at = text.indexOf(full)
    return at >= 0 && !givesName(text.slice(Math.max(0, at - reach), at))
  })
}

function givesName(before: string): boolean {
  const at = before.search(selfReference)
  return at >= 0 && !stop.test(before.slice(at))
}
