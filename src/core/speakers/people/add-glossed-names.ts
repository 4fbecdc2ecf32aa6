import type { Block } from '../../document/block.ts'
import { foldName } from '../names/fold-name.ts'
import { glossedNames } from '../names/glossed-name.ts'
import { isPart } from '../names/is-part.ts'
import type { Person } from './person.ts'

/** Each of a person's first names is looked for in all of the text. */
const mostPeople = 50
const mostNames = 8
/** Nobody has more names in another script: what so many glosses stand beside is a word. */
const mostForms = 8
const shortest = 3

/** Adds to each who is labelled the name in the other script that stands beside one of his in a gloss. */
export function addGlossedNames(people: readonly Person[], blocks: readonly Block[]): void {
  if (people.length === 0 || people.length > mostPeople) return
  const main = blocks.filter(({ layer, text }) => layer === 'main' && /[（(]/.test(text))
  const known = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)))
  for (const person of people)
    for (const name of [person.name, ...person.aliases].slice(0, mostNames)) {
      if (name.length < shortest || isPart(name)) continue
      const forms = glossedNames(name, main)
      if (forms.size > mostForms) continue
      for (const form of forms)
        if (!known.has(foldName(form)) && !isLonger(form, person)) person.aliases.add(form)
    }
}

/** Whether a form is one of somebody's names with words before it: where those end, the name alone stands elsewhere. */
const isLonger = (form: string, { name, aliases }: Person): boolean =>
  [name, ...aliases].some((known) => known.length > 1 && form.endsWith(known))
