import type { Block } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { foldName } from '../names/fold-name.ts'
import { onlyFullName } from '../names/full-name.ts'
import { dottedNameBefore } from '../names/glossed-name.ts'
import { isChineseName, isNickname, readForeignName } from '../names/read-name.ts'
import { mergePerson, type Person } from '../people/person.ts'
import { isSpoken } from './is-spoken.ts'

/** How many of a layer's first paragraphs may give a guest's full name. */
const openingLength = 14
const single = /^\p{Lu}[\p{L}'’-]{1,24}$/u
/** Each is looked for in all of the text. */
const mostPeople = 50

/**
 * Gives people the fullest form of their name that stands in the document: `Mara Quill` for whom a transcript calls Mara,
 * `玛拉·奎尔` for whom it writes `玛拉·奎尔（Mara Quill）`, the full name beside a nickname.
 */
export function completeNames(people: Person[], document: TranscriptDocument): void {
  if (people.length > mostPeople) return
  const { title = '', summary = '', people: mentioned = [] } = document.frontMatter
  const told = `${summary}\n${title}`
  const main = document.blocks.filter(({ layer }) => layer === 'main')
  for (const person of people) {
    if (person.evidence.every(({ kind }) => kind === 'channel')) continue
    const full = single.test(person.name) ? fullName(person, told, mentioned, document.blocks) : undefined
    if (full) rename(person, full)
    const glossed = glossOf(person, main)
    if (glossed) rename(person, glossed)
    const proper = isNickname(person.name) && [...person.aliases].find((alias) => isProper(alias))
    if (proper) rename(person, proper)
  }
  mergeNamesakes(people)
}

function rename(person: Person, name: string): void {
  person.aliases.add(person.name)
  person.aliases.delete(name)
  person.name = name
}

const isProper = (name: string): boolean => name.length === 3 && isChineseName(name) && !isNickname(name)

/** The only full name that begins with a first name, in title and summary, where a guest is introduced, or among the people of the front matter. */
function fullName(
  person: Person,
  told: string,
  mentioned: readonly string[],
  blocks: readonly Block[],
): string | undefined {
  const inFields = onlyFullName(person.name, [told])
  if (inFields || person.toldRole !== 'guest') return inFields
  for (const layer of ['main', 'original']) {
    const opening = blocks.filter((block) => block.layer === layer && isSpoken(block)).slice(0, openingLength)
    const name = onlyFullName(
      person.name,
      opening.map(({ text }) => text),
    )
    if (name) return name
  }
  // Whom a list names is mostly talked about: who gives his own name may be a namesake.
  if (person.evidence.some(({ kind }) => kind === 'self-introduction')) return undefined
  return onlyFullName(person.name, mentioned)
}

/** The Chinese form that a parenthesis with somebody's name explains; of a Chinese one, the parenthesis is an alias. */
function glossOf(person: Person, main: readonly Block[]): string | undefined {
  const { name } = person
  const han = /[\u3400-\u9fff]/.test(name)
  if (han ? !/[·•・‧]/.test(name) : !name.includes(' ')) return undefined
  for (const { text } of main)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (han) {
        if (!'（('.includes(text[at + name.length] ?? ' ')) continue
        const latin = readForeignName(text, at + name.length + 1)?.text
        if (latin?.includes(' ') && !/[\u3400-\u9fff]/.test(latin)) person.aliases.add(latin)
        return undefined
      }
      if ('（('.includes(text[at - 1] ?? ' ')) {
        const chinese = dottedNameBefore(text, at - 1)
        if (chinese) return chinese
      }
    }
  return undefined
}

/** People who turn out to bear one name are one person. */
function mergeNamesakes(people: Person[]): void {
  for (let i = people.length - 1; i > 0; i--) {
    const person = people[i]!
    const names = new Set([person.name, ...person.aliases].map(foldName))
    const same = people
      .slice(0, i)
      .find(({ name, aliases }) => [name, ...aliases].some((known) => names.has(foldName(known))))
    if (!same) continue
    mergePerson(same, person)
    people.splice(i, 1)
  }
}
