import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { UserError } from '../model/user-error.ts'
import { type PartFile, partFileSchema, partHeadSchema } from '../model/validation-part.ts'
import { systemReason } from './system-reason.ts'

interface Parts {
  readonly problems: readonly Diagnostic[]
  readonly files: readonly PartFile[]
}

/**
 * Reads what `kb validate --part` wrote, on any machines. Files are given in the order of their paths, a file or a
 * problem that several parts have the same once. Throws a UserError on what is no part, is cut short, or disagrees.
 */
export function readValidationParts(names: readonly string[], workingDirectory: string): Parts {
  const problems = new Map<string, Diagnostic>()
  const files = new Map<string, { line: string; file: PartFile; from: string }>()
  for (const name of names) {
    const [first = '', ...lines] = linesOf(name, workingDirectory)
    const head = partHeadSchema.safeParse(parsed(first))
    if (!head.success) throw new UserError(`${name}: is no part; write one with kb validate --part`)
    if (lines.length !== head.data.files) throw new UserError(`${name}: is cut short; write this part again`)
    for (const problem of head.data.problems) problems.set(JSON.stringify(problem), problem)
    for (const [index, line] of lines.entries()) {
      const file = partFileSchema.safeParse(parsed(line))
      if (!file.success)
        throw new UserError(
          `${name}:${index + 2}: is damaged, or of another version of kb; write this part again`,
        )
      const before = files.get(file.data.path)
      if (before && before.line !== line)
        throw new UserError(`${file.data.path} is different in two parts: ${before.from} and ${name}`)
      files.set(file.data.path, { line, file: file.data, from: name })
    }
  }
  const sorted = [...files.values()].map(({ file }) => file).sort((a, b) => (a.path < b.path ? -1 : 1))
  return { problems: [...problems.values()], files: sorted }
}

function linesOf(name: string, workingDirectory: string): string[] {
  try {
    const text = readFileSync(resolve(workingDirectory, name), 'utf8')
    return text.split('\n').slice(0, -1)
  } catch (error) {
    throw new UserError(`${name}: cannot be read: ${systemReason(error)}`)
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
