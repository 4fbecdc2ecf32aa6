import { type CheckedFiles, checkFiles } from './check-files.ts'
import { planRequest } from './check-plan.ts'
import type { ValidateRequest } from './validate.ts'

/** The text of a part: what one machine found in its files, and what other machines' files are to be held against. */
export async function partOf(
  request: Omit<ValidateRequest, 'changed' | 'parts' | 'baselinePath' | 'updateBaseline'>,
): Promise<{ readonly text: string; readonly checked: CheckedFiles }> {
  const { input, levels } = request
  const plan = planRequest(input.config, input.configPath, levels)
  const checked = await checkFiles({ ...request, plan, wanted: () => true })
  const head = { validationPart: 1, files: checked.files.length, problems: checked.problems }
  const lines: readonly object[] = [head, ...checked.files]
  return { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), checked }
}
