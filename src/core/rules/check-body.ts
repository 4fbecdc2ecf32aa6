import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Report } from '../../model/finding.ts'
import { readFrontMatter } from '../document/front-matter/read-front-matter.ts'
import type { ParseOptions } from '../document/parse-markdown.ts'
import { readBody } from '../document/read-document.ts'
import type { SourceText } from '../document/source-text.ts'
import { extractGlossary } from '../glossary/extract-glossary.ts'
import { outlineSections } from '../sections/outline.ts'
import { identifySpeakers } from '../speakers/identify-speakers.ts'
import type { Rule } from './rule.ts'

export type CheckBody = typeof checkBody

/** Holds what stands after the front matter against the rules that look there. */
export function checkBody(
  source: SourceText,
  path: string,
  bodyStart: number,
  on: readonly Rule[],
  report: Report,
  facts: CorpusFact[],
  options?: ParseOptions,
): void {
  const speechRules = on.filter((rule) => rule.on === 'speech')
  const glossaryRules = on.filter((rule) => rule.on === 'corpus').filter((rule) => rule.from === 'glossary')
  const further = speechRules.length + glossaryRules.length
  // Who speaks and what is glossed is told by the front matter, too; what is wrong with it has been said.
  const { frontMatter } = further > 0 ? readFrontMatter(source, () => {}) : { frontMatter: {} }
  const document = readBody(source, path, frontMatter, bodyStart, options)
  for (const rule of on) if (rule.on === 'body') rule.check(document, report)
  if (further === 0) return
  const outline = outlineSections(document)
  const speech = speechRules.length > 0 ? identifySpeakers(document, outline) : null
  for (const rule of speechRules) rule.check(document, speech!, report)
  const glossary = glossaryRules.length > 0 ? extractGlossary(document, outline) : []
  for (const rule of glossaryRules) {
    for (const fact of rule.collect({ source, glossary })) facts.push({ ...fact, path, rule: rule.id })
  }
}
