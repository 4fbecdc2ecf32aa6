import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { RuleLevel } from '../../model/rule.ts'
import { toDiagnostic } from '../diagnostics/to-diagnostic.ts'
import type { CorpusContext } from './rule.ts'
import { rules } from './rules.ts'

/** Holds the facts of all files against one another. `wanted` tells of which files findings are asked for. */
export function checkCorpus(
  facts: readonly CorpusFact[],
  levels: ReadonlyMap<string, RuleLevel>,
  wanted: (path: string) => boolean,
  context: CorpusContext,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const rule of rules) {
    const level = levels.get(rule.id)
    if (rule.on !== 'corpus' || level === undefined || level === 'off') continue
    rule.check(
      facts.filter((fact) => fact.rule === rule.id),
      wanted,
      (path, finding) => diagnostics.push(toDiagnostic(finding, path, level)),
      context,
    )
  }
  return diagnostics
}
