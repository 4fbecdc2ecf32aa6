import { checkCorpus } from '../../core/rules/check-corpus.ts'
import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import type { CorpusContext } from '../../core/rules/rule.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Input } from '../input/choose-input.ts'
import { corpusContext } from './corpus-context.ts'

/** Holds the files against one another: what each has to say of others comes as facts. */
export async function checkTogether(
  facts: readonly CorpusFact[],
  levels: CheckPlan['levels'],
  wanted: (path: string) => boolean,
  { input, workingDirectory }: { readonly input: Input; readonly workingDirectory: string },
): Promise<readonly Diagnostic[]> {
  const glossaries = levels.get('glossary/conflict') !== 'off'
  const context = glossaries ? await corpusContext(input, workingDirectory) : noGlossaries
  return checkCorpus(facts, levels, wanted, context)
}

const noGlossaries: CorpusContext = { conflictsOf: () => [] }
