import { execFile } from 'node:child_process'
import { relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../model/user-error.ts'

const run = promisify(execFile)

/**
 * The files that differ from a git reference, those not yet added among them, relative to the working directory and with
 * '/'. Where the reference is another branch, what changed since the two parted. Before the first commit all differ from HEAD.
 */
export async function changedFiles(reference: string, workingDirectory: string): Promise<Set<string>> {
  const git = async (...argv: string[]): Promise<string[]> => {
    try {
      const { stdout } = await run('git', argv, { cwd: workingDirectory, maxBuffer: 1 << 28 })
      return stdout.split('\0').filter((path) => path !== '')
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
      throw new UserError(`--changed: git could not compare with ${reference}: ${said.split('\n')[0]}`)
    }
  }
  if (reference.startsWith('-')) throw new UserError(`--changed: ${reference} is no git reference`)
  const top = (await git('rev-parse', '--show-toplevel'))[0]!.trimEnd()
  const first = reference === 'HEAD' && (await git('rev-list', '--all', '--max-count=1')).length === 0
  const [changed, added] = await Promise.all([
    first
      ? git('ls-files', '--cached', '-z', '--full-name', ':/')
      : git('diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', '--merge-base', reference, '--'),
    git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/'),
  ])
  return new Set(
    [...changed, ...added].map((path) => relative(workingDirectory, resolve(top, path)).replaceAll(sep, '/')),
  )
}
