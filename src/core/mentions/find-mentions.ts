import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import type { Mention } from '../../model/mention.ts'
import { sourceOffset } from '../document/block.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { namedThings } from './name-forms.ts'
import { NameMatcher } from './name-matcher.ts'

/** Finds the front matter's names in the body's main layer; names that do not stand there are left out. */
export function findMentions(document: TranscriptDocument, glossary: readonly GlossaryEntry[]): Mention[] {
  const things = namedThings(document.frontMatter, glossary)
  if (things.length === 0) return []
  const owners = new Map<string, number[]>()
  things.forEach(({ forms }, i) => {
    for (const form of forms) owners.set(form, [...(owners.get(form) ?? []), i])
  })
  const forms = [...owners.keys()]
  const matcher = new NameMatcher(forms.map((form, id) => [form, id]))
  const counts = things.map(() => 0)
  const lines = things.map(() => new Set<number>())
  for (const block of document.blocks) {
    if (block.layer !== 'main') continue
    const oneLine = block.startLine === block.endLine
    matcher.scan(block.text, (id, index) => {
      const line = oneLine ? block.startLine : document.source.lineAt(sourceOffset(block, index))
      for (const owner of owners.get(forms[id]!)!) {
        counts[owner]!++
        lines[owner]!.add(line)
      }
    })
  }
  return things.flatMap(({ name, field }, i) =>
    counts[i]! > 0 ? [{ name, field, count: counts[i]!, lines: [...lines[i]!] }] : [],
  )
}
