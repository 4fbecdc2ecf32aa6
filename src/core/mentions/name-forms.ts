import type { FrontMatter } from '../../model/front-matter.ts'
import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import type { MentionField } from '../../model/mention.ts'

/** A name of the front matter, and every form in which it counts as found. */
export interface NamedThing {
  readonly name: string
  readonly field: MentionField
  readonly forms: readonly string[]
}

export const mentionFields: readonly MentionField[] = [
  'people',
  'companies_orgs',
  'products_models',
  'media_books',
]

/** Only what is neither ASCII nor Chinese has a compatibility form. */
const key = (text: string): string =>
  (/[^\u0000-\u007f\u4e00-\u9fff]/.test(text) ? text.normalize('NFKC') : text)
    .toLowerCase()
    .replace(/\s/g, '')

/** The names of the front matter's four lists with their forms: as written, without 《》, and by the glossary's aliases. */
export function namedThings(frontMatter: FrontMatter, glossary: readonly GlossaryEntry[]): NamedThing[] {
  const groups = glossaryForms(glossary)
  const things: NamedThing[] = []
  for (const field of mentionFields) {
    const seen = new Set<string>()
    for (const name of frontMatter[field] ?? []) {
      if (seen.has(name)) continue
      seen.add(name)
      const forms = new Set(writtenForms(name))
      for (const form of [...forms]) for (const alias of groups.get(key(form)) ?? []) forms.add(alias)
      things.push({ name, field, forms: [...forms] })
    }
  }
  return things
}

/** Every name of a glossary entry leads to all of that entry's names. */
function glossaryForms(glossary: readonly GlossaryEntry[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { term, aliases } of glossary) {
    if (aliases.length === 0) continue
    const names = [term, ...aliases.map(({ text }) => text)].flatMap(writtenForms)
    for (const name of names) {
      const group = groups.get(key(name)) ?? new Set()
      groups.set(key(name), group)
      for (const other of names) group.add(other)
    }
  }
  return groups
}

/** `《大空头》` is found as `大空头` too; `高山 (Gao Shan)` as either of its names. */
function writtenForms(name: string): string[] {
  const forms = [name.trim()]
  const unquoted = /^[《〈「『“"](.+)[》〉」』”"]$/su.exec(forms[0]!)?.[1]
  if (unquoted) forms.push(unquoted.trim())
  const open = name.search(/[（(]/)
  if (open > 0 && /[)）]$/.test(name)) forms.push(name.slice(0, open).trim(), name.slice(open + 1, -1).trim())
  return forms.filter((form) => form !== '')
}
