import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import type { RuleLevel } from '../../model/rule.ts'
import { toDiagnostic } from '../diagnostics/to-diagnostic.ts'
import { type FrontMatterBlock, readBlock } from '../document/front-matter/read-block.ts'
import type { SourceText } from '../document/source-text.ts'
import type { CheckBody } from './check-body.ts'
import { claimsOn } from './front-matter/claims.ts'
import type { FrontMatterSubject } from './front-matter-subject.ts'
import type { Rule } from './rule.ts'
import { findIssues, type SchemaInForce } from './schema/find-issues.ts'

/** What is looked at, and against what. */
export interface CheckPlan {
  /** The level of every rule, by its id. */
  readonly levels: ReadonlyMap<string, RuleLevel>
  /** The rules that are not off. */
  readonly on: readonly Rule[]
  readonly schema: SchemaInForce
  /** `checkBody`, where a rule that is on needs it: it brings the whole Markdown parser along. */
  readonly checkBody: CheckBody | null
}

export interface CheckedTranscript {
  /** By place. */
  readonly diagnostics: readonly Diagnostic[]
  /** What other files are to be held against. */
  readonly facts: readonly CorpusFact[]
}

/** Holds one transcript against every rule that is on. */
export function checkTranscript(source: SourceText, path: string, plan: CheckPlan): CheckedTranscript {
  const diagnostics: Diagnostic[] = []
  const facts: CorpusFact[] = []
  const report = (finding: Finding): void => {
    const level = plan.levels.get(finding.code) ?? 'error'
    if (level !== 'off') diagnostics.push(toDiagnostic(finding, path, level))
  }
  const { on } = plan
  const block = readBlock(source, report)
  for (const rule of on) if (rule.on === 'text') rule.check(source, report)
  const subject = subjectOf(source, block, plan.schema)
  if (subject) {
    for (const rule of on) {
      if (rule.on === 'front-matter') rule.check(subject, report)
      else if (rule.on === 'corpus' && rule.from === 'front-matter') {
        for (const fact of rule.collect(subject)) facts.push({ ...fact, path, rule: rule.id })
      }
    }
  }
  try {
    plan.checkBody?.(source, path, block.bodyStart, on, report, facts)
  } catch (error) {
    // Markdown made to break parsers costs this file its body's rules, and no other file anything.
    const reason = error instanceof Error ? error.message : String(error)
    report({
      code: 'file/failed',
      arguments: { reason },
      range: source.rangeAt(block.bodyStart, block.bodyStart),
    })
  }
  return { diagnostics: diagnostics.sort(byPlace), facts }
}

function subjectOf(
  source: SourceText,
  { tree, unreadKeys, bodyStart, closed }: FrontMatterBlock,
  schema: SchemaInForce,
): FrontMatterSubject | null {
  if (!tree) return null
  // Of front matter without an end nobody knows what is missing.
  const issues = findIssues(tree, unreadKeys, schema).filter(
    ({ kind, node }) => closed || kind !== 'required' || node,
  )
  const claims = claimsOn(tree, schema.kinds, issues)
  return { source, tree, bodyStart, fieldNames: schema.fieldNames, issues, claims }
}

/** By line, column and rule: the same order on every run. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
