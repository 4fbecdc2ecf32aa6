import type { CorpusFact } from '../../../model/corpus-fact.ts'
import { videoId } from '../../document/transcript-id.ts'
import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterCorpusRule } from '../rule.ts'

/** What two addresses of the same thing have in common: the video, else the address without what only counts visits. */
function keyOf(source: string): string | null {
  const video = videoId(source)
  if (video !== null) return `video ${video}`
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return null
  const { host, pathname, searchParams } = new URL(source)
  const query = [...searchParams]
    .filter(([name]) => !/^(?:utm_\w{1,20}|si|feature|spm|share\w{0,20}|fbclid|gclid|ref)$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const path = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
  return `${host.replace(/^www\./, '')}${path}?${new URLSearchParams(query)}`
}

export const duplicateSource: FrontMatterCorpusRule = {
  id: 'corpus/duplicate-source',
  on: 'corpus',
  from: 'front-matter',
  level: 'error',
  fixable: false,
  finds: 'The same video or address in two files',
  collect: ({ source, tree, claims }) => {
    const node = tree.entries.find(({ key }) => key === 'source')?.value
    if (node?.kind !== 'scalar' || claims.has(node)) return []
    const value = node.text.trim()
    const key = keyOf(value)
    return key === null ? [] : [{ key, value: value.slice(0, 200), range: rangeOf(source, node) }]
  },
  check: (facts, wanted, report) => {
    const groups = new Map<string, CorpusFact[]>()
    for (const fact of facts) {
      const group = groups.get(fact.key)
      if (group) group.push(fact)
      else groups.set(fact.key, [fact])
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue
      // The first one by path is taken for the one to keep; of files looked at alone each is told.
      const told = group.every(({ path }) => wanted(path))
        ? group.slice(1)
        : group.filter(({ path }) => wanted(path))
      for (const { path, value, range } of told) {
        const others = group
          .filter((other) => other.path !== path)
          .map((other) => `${other.path}:${other.range.line}`)
        report(path, { code: 'corpus/duplicate-source', arguments: { value, others }, range })
      }
    }
  },
}
