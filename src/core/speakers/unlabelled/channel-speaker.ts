import { fieldLine } from '../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { foldName } from '../names/fold-name.ts'
import { readForeignName } from '../names/read-name.ts'
import { newPerson, type Person } from '../people/person.ts'
import { greetedProgramme } from './greeted-programme.ts'

/** A narrator whose name stands in the channel's (`小戴` of `小戴说书`) is called by it too. */
export function nameChannel(people: readonly Person[], document: TranscriptDocument): void {
  const channel = channelOf(document)
  if (!channel) return
  for (const person of people)
    if (
      person.toldRole !== 'guest' &&
      channel !== person.name &&
      foldName(channel).includes(foldName(person.name))
    )
      person.aliases.add(channel)
}

/** A channel that bears a person's name is the host of the guests it talks with. */
export function personalChannel(document: TranscriptDocument): Person[] {
  const [host] = channelAsNarrator(document)
  const words = host?.name.split(' ') ?? []
  if (
    !host ||
    words.length < 2 ||
    words.length > 3 ||
    !readForeignName(host.name, 0) ||
    isProgramme(host.name)
  )
    return []
  if (readForeignName(host.name, 0)!.end !== host.name.length) return []
  host.toldRole = 'host'
  return [host]
}

/** Words of a programme's name, or a company's. */
const programmeWord =
  /\b(?:Podcasts?|TV|News|Channel|Show|Talks?|Today|Engineer|Think|Times|Media|Radio|Management|Partners|School|University|Lab|Labs|Studio|AI|Tech|The|Daily|Club|Institute|Money|Macro|Life)\b/

/** Whether a name written as a person's is a programme's (`Mara Podcast`). */
export const isProgramme = (name: string): boolean => programmeWord.test(name)

const channelFields = ['speaker', 'author', 'channel'] as const

/** The front matter's `speaker`, `author` or `channel`, the first of them that stands there. */
export function channelOf({ frontMatter }: TranscriptDocument): string | undefined {
  return channelFields.map((field) => frontMatter[field]).find((name) => name !== undefined)
}

/** The channel, as the narrator of a text that names nobody who speaks. */
export function channelAsNarrator(document: TranscriptDocument): Person[] {
  const channel = channelOf(document)
  if (!channel || document.blocks.length === 0) return []
  const narrator = newPerson(channel, 0.6)
  narrator.toldRole = 'narrator'
  const greeted = greetedProgramme(document, channel)
  if (greeted && greeted !== channel) narrator.aliases.add(greeted)
  const field = channelFields.find((name) => document.frontMatter[name] !== undefined)!
  narrator.evidence.push({ kind: 'channel', line: fieldLine(document, field), text: channel })
  return [narrator]
}
