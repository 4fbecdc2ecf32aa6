import { createTwoFilesPatch } from 'diff'

/** The change of one file as a unified diff that `git apply` and `patch -p1` take. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
  })
  // Without the line that the library sets above the two names.
  return patch.slice(patch.indexOf('---'))
}
