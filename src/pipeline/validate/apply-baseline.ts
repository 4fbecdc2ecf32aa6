import { createHash } from 'node:crypto'
import type { Baseline } from '../../model/baseline.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

const digest = (message: string): string => createHash('sha256').update(message).digest('hex').slice(0, 8)

/** The baseline that knows all of these. */
export function makeBaseline(diagnostics: readonly Diagnostic[]): Baseline {
  const files: Record<string, Record<string, string[]>> = {}
  for (const { path, ruleId, message } of [...diagnostics].sort(byPathAndRule)) {
    files[path] ??= {}
    files[path][ruleId] ??= []
    files[path][ruleId].push(digest(message))
  }
  return { version: 1, files }
}

const byPathAndRule = (a: Diagnostic, b: Diagnostic): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0

export interface Compared<Item> {
  /** What the baseline does not know. */
  readonly fresh: readonly Item[]
  readonly known: number
  /** Findings that the baseline knows and that are no more, by file. */
  readonly gone: ReadonlyMap<string, number>
}

/**
 * Takes away what is known. Of a file's findings by one rule those of the same words are taken for the known ones; as many
 * more as the baseline counts are known too, for their words may have changed with their neighbours. `seen`: the files
 * that were looked at.
 */
export function applyBaseline<Item extends Diagnostic>(
  diagnostics: readonly Item[],
  { files }: Baseline,
  seen: ReadonlySet<string>,
): Compared<Item> {
  const left = new Map<string, string[]>()
  const gone = new Map<string, number>()
  for (const [path, rules] of Object.entries(files)) {
    for (const [rule, digests] of Object.entries(rules)) left.set(`${path}\0${rule}`, [...digests])
  }
  const unmatched = diagnostics.filter(({ path, ruleId, message }) => {
    const digests = left.get(`${path}\0${ruleId}`)
    const at = digests?.indexOf(digest(message)) ?? -1
    if (at >= 0) digests!.splice(at, 1)
    return at < 0
  })
  const fresh = unmatched.filter(({ path, ruleId }) => left.get(`${path}\0${ruleId}`)?.pop() === undefined)
  for (const [key, digests] of left) {
    const path = key.slice(0, key.indexOf('\0'))
    if (digests.length > 0 && seen.has(path)) gone.set(path, (gone.get(path) ?? 0) + digests.length)
  }
  return { fresh, known: diagnostics.length - fresh.length, gone }
}
