import type { CorpusContext } from '../../core/rules/rule.ts'
import { UserError } from '../../model/user-error.ts'
import type { Input } from '../input/choose-input.ts'

/**
 * What the rules on glossaries compare with: the merge as `kb glossary` does it, overrides included. Throws a UserError
 * where those are wrong.
 */
export async function corpusContext(input: Input, workingDirectory: string): Promise<CorpusContext> {
  const [{ mergeGlossary }, { loadSimplifier }, { loadOverrides }] = await Promise.all([
    import('../../core/merge/merge-glossary.ts'),
    import('../../core/merge/simplifier.ts'),
    import('../merge/load-overrides.ts'),
  ])
  const simplify = await loadSimplifier()
  const loaded = await loadOverrides({ input }, workingDirectory, ({ path, line, column, message }) => {
    throw new UserError(`${path}:${line}:${column}: ${message}`)
  })
  const overrides = loaded?.read.overrides
  return {
    conflictsOf: (statements) =>
      mergeGlossary(statements, { simplify, overrides }).concepts.flatMap(({ conflicts }) => conflicts),
  }
}
