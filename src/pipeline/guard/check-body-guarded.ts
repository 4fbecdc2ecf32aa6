import { RiskyMarkdown } from '../../core/document/risky-markdown.ts'
import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import { appendAll } from '../../model/append-all.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Finding } from '../../model/finding.ts'
import { limitsFor, type ParseSettings } from './parse-limits.ts'
import { canRunInChild, runInChild } from './run-in-child.ts'

type CheckBody = NonNullable<CheckPlan['checkBody']>

interface Checked {
  readonly findings: readonly Finding[]
  readonly facts: readonly CorpusFact[]
}

/** `checkBody`, with bodies that may explode in a parser looked at in a child process. */
export function guardCheckBody(checkBody: CheckBody, asked: ParseSettings): CheckBody {
  const { parser } = asked
  return (source, path, bodyStart, on, report, facts) => {
    if (!canRunInChild) return checkBody(source, path, bodyStart, on, report, facts, { parser })
    try {
      checkBody(source, path, bodyStart, on, report, facts, { parser, refuseRisky: true })
    } catch (error) {
      if (!(error instanceof RiskyMarkdown)) throw error
      const { text } = source
      const limits = limitsFor(text, asked)
      const ids = on.map(({ id }) => id)
      const outcome = runInChild<Checked>(
        { kind: 'check-body', text, path, bodyStart, on: ids, parser },
        limits,
      )
      if ('result' in outcome) {
        for (const finding of outcome.result.findings) report(finding)
        appendAll(facts, outcome.result.facts)
        return
      }
      const { over } = outcome
      report({
        code: 'markdown/too-complex',
        arguments: { risk: error.risk, over, ...limits },
        range: source.rangeAt(bodyStart, bodyStart),
      })
    }
  }
}
