import type { Finding } from '../../../model/finding.ts'
import { foldName } from '../fold-name.ts'
import type { Simplify } from '../simplifier.ts'
import type { ReadOverrides } from './read-overrides.ts'

/** Names that no gloss has. */
export function findUnknownNames(
  { overrides, rangeOf }: ReadOverrides,
  known: ReadonlySet<string>,
  simplify: Simplify,
): Finding[] {
  const { definitions = {}, join = [], split = [], drop = [] } = overrides
  const key = (name: string): string => foldName(name, simplify).key
  const findings: Finding[] = []
  const expect = (name: string, path: readonly PropertyKey[]): void => {
    if (known.has(key(name))) return
    findings.push({ code: 'overrides/unknown-name', arguments: { name }, range: rangeOf(path) })
  }
  for (const name of Object.keys(definitions)) expect(name, ['definitions', name])
  for (const [list, groups] of [
    ['join', join],
    ['split', split],
  ] as const) {
    for (const [index, names] of groups.entries()) {
      for (const [position, name] of names.entries()) expect(name, [list, index, position])
    }
  }
  for (const [index, name] of drop.entries()) expect(name, ['drop', index])
  return findings
}

/** Names that are to be joined and split at once. */
export function findContradictions({ overrides, rangeOf }: ReadOverrides, simplify: Simplify): Finding[] {
  const { join = [], split = [] } = overrides
  const key = (name: string): string => foldName(name, simplify).key
  const findings: Finding[] = []
  for (const [index, names] of split.entries()) {
    const apart = new Set(names.map(key))
    for (const group of join) {
      const both = group.filter((name) => apart.has(key(name)))
      if (new Set(both.map(key)).size < 2) continue
      findings.push({
        code: 'overrides/contradiction',
        arguments: { names: both },
        range: rangeOf(['split', index, 0]),
      })
    }
  }
  return findings
}
