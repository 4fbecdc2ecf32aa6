import { toDiagnostic } from '../../core/diagnostics/to-diagnostic.ts'
import { findContradictions } from '../../core/merge/overrides/check-overrides.ts'
import type { ReadOverrides } from '../../core/merge/overrides/read-overrides.ts'
import { loadSimplifier } from '../../core/merge/simplifier.ts'
import { readOverridesFile } from '../../input/overrides-file.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { UserError } from '../../model/user-error.ts'
import type { Input } from '../input/choose-input.ts'

export interface LoadedOverrides {
  readonly path: string
  readonly read: ReadOverrides
}

/**
 * The glossary's overrides, from the file that was asked for or the one beside the config or in the working directory.
 * Throws a UserError where they are wrong: a glossary that leaves them out would pass for the one that was wanted.
 */
export async function loadOverrides(
  { overrides, input }: { readonly overrides?: string | undefined; readonly input: Input },
  workingDirectory: string,
  tell: (problem: Diagnostic) => void,
): Promise<LoadedOverrides | null> {
  const file = readOverridesFile(workingDirectory, overrides, input.configPath)
  if (file === null) return null
  const { readOverrides } = await import('../../core/merge/overrides/read-overrides.ts')
  const read = readOverrides(file.text)
  const findings = [...read.findings, ...findContradictions(read, await loadSimplifier())]
  for (const finding of findings) tell(toDiagnostic(finding, file.path))
  if (findings.length > 0) throw new UserError(`${file.path} is not used as it is; nothing was written`)
  return { path: file.path, read }
}
