import { mergeGlossary } from '../../../src/core/merge/merge-glossary.ts'
import { loadSimplifier } from '../../../src/core/merge/simplifier.ts'
import type { Statement } from '../../../src/core/merge/statement.ts'
import type { Concept } from '../../../src/model/concept.ts'
import type { AliasKind } from '../../../src/model/glossary-entry.ts'
import type { GlossaryOverrides } from '../../../src/model/glossary-overrides.ts'

export const simplify = await loadSimplifier()

const kinds: Record<string, AliasKind> = { e: 'expansion', a: 'abbreviation', t: 'translation', n: 'name' }

/**
 * A gloss in short: `资本开支 = t Capital Expenditure = a CapEx : 企业的支出`, optionally with a file before it, `b.md|…`, or its line too, `b.md:7|…`.
 * Without one each gloss stands in a file of its own.
 */
export function state(texts: readonly string[]): Statement[] {
  return texts.map((text, index) => {
    const [, path = `${String(index).padStart(2, '0')}.md`, line, rest] =
      /^(?:([\w.]+)(?::(\d+))?\|)?(.*)$/u.exec(text)!
    const [names = '', definition] = rest!.split(/ : /u)
    const [term = '', ...aliases] = names.split(' = ')
    return {
      term: term.replace(/^~/u, ''),
      aliases: aliases.map((alias) => ({ kind: kinds[alias[0]!]!, text: alias.slice(2) })),
      definition: definition ?? null,
      bold: !term.startsWith('~'),
      occurrences: 1,
      confidence: 0.9,
      place: {
        path,
        line: line === undefined ? index + 10 : Number(line),
        column: index + 3,
        date: `2025-01-${String(index + 1).padStart(2, '0')}`,
        speaker: 'A',
      },
    }
  })
}

export function merge(texts: readonly string[], overrides: GlossaryOverrides = {}): readonly Concept[] {
  return mergeGlossary(state(texts), { simplify, overrides }).concepts
}

/** The terms of each concept, sorted, as `a + b`. */
export function grouping(texts: readonly string[], overrides: GlossaryOverrides = {}): string[] {
  return merge(texts, overrides)
    .map(({ places }) =>
      places
        .map(({ column }) => column - 2)
        .sort((a, b) => a - b)
        .join('+'),
    )
    .sort()
}
