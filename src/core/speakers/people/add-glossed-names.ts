import type { Block } from '../../document/block.ts'
import { foldName } from '../names/fold-name.ts'
import { glossedNames } from '../names/glossed-name.ts'
import { isPart } from '../names/is-part.ts'
import type { Person } from './person.ts'

/** Each is looked for in all of the text. */
const mostPeople = 50
const shortest = 3

/** Adds to each who is labelled the name in the other script that stands beside one of his in a gloss. */
export function addGlossedNames(people: readonly Person[], blocks: readonly Block[]): void {
  if (people.length === 0 || people.length > mostPeople) return
  const main = blocks.filter(({ layer, text }) => layer === 'main' && /[（(]/.test(text))
  const known = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)))
  for (const person of people)
    for (const name of [person.name, ...person.aliases]) {
      if (name.length < shortest || isPart(name)) continue
      for (const form of glossedNames(name, main))
        if (!known.has(foldName(form)) && !isLonger(form, person)) person.aliases.add(form)
    }
}

/** Whether a form is one of somebody's names with words before it: where those end, the name alone stands elsewhere. */
const isLonger = (form: string, { name, aliases }: Person): boolean =>
  [name, ...aliases].some((known) => known.length > 1 && form.endsWith(known))
