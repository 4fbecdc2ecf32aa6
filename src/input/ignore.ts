import picomatch from 'picomatch'

/**
 * Whether a path (with '/', relative to the folder the patterns belong to) is left out. A pattern without '/' is held
 * against every name on the path, as in .gitignore; one with '/', be it `./` at its start, against the whole path and each
 * folder on it.
 */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  const names: string[] = []
  const paths: string[] = []
  for (const pattern of patterns) {
    const bare = pattern.replace(/^\.?\//, '').replace(/\/$/, '')
    if (bare.includes('/') || /^\.?\//.test(pattern)) paths.push(bare, `${bare}/**`)
    else names.push(bare)
  }
  const options = { dot: true }
  const matchesName = names.length > 0 ? picomatch(names, options) : () => false
  const matchesPath = paths.length > 0 ? picomatch(paths, options) : () => false
  return (path) => matchesPath(path) || path.split('/').some((name) => matchesName(name))
}
