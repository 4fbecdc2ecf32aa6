import { appendAll } from '../../model/append-all.ts'
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
const key = (text: string): string => {
  const folded = (/[^\u0000-\u007f\u4e00-\u9fff]/.test(text) ? text.normalize('NFKC') : text).toLowerCase()
  return /\s/.test(folded) ? folded.replace(/\s/g, '') : folded
}

/** The names of the front matter's four lists with their forms: as written, without 《》, and by the glossary's aliases. */
export function namedThings(frontMatter: FrontMatter, glossary: readonly GlossaryEntry[]): NamedThing[] {
  const written: { name: string; field: MentionField; forms: string[] }[] = []
  const others = new Map<string, Set<string>>()
  for (const field of mentionFields) {
    for (const name of new Set(frontMatter[field] ?? [])) {
      const forms = writtenForms(name)
      written.push({ name, field, forms })
      for (const form of forms) others.set(key(form), new Set())
    }
  }
  if (written.length === 0) return []
  gatherAliases(glossary, others)
  return written.map(({ name, field, forms }) => {
    const all = new Set(forms)
    for (const form of forms) for (const alias of others.get(key(form))!) all.add(alias)
    return { name, field, forms: [...all] }
  })
}

/** Adds all names of a glossary entry to those of each name in `others` that is one of them. */
function gatherAliases(glossary: readonly GlossaryEntry[], others: ReadonlyMap<string, Set<string>>): void {
  for (const { term, aliases } of glossary) {
    if (aliases.length === 0) continue
    const names = writtenForms(term)
    for (const { text } of aliases) appendAll(names, writtenForms(text))
    for (const name of names) {
      const group = others.get(key(name))
      if (group) for (const other of names) group.add(other)
    }
  }
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
