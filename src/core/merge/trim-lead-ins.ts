import type { Name } from './fold-name.ts'
import type { FoldedStatement } from './folded-statement.ts'

interface TermUse {
  readonly paths: Set<string>
  bold: boolean
}

/**
 * Where a term that stands in plain Chinese text begins is a guess; the folder knows better. A term glossed in one
 * transcript only that ends with another name of the same thing is that name with words before it:
 * `只有放到台积电（TSMC）` beside `台积电（TSMC）`.
 */
export function trimLeadIns(statements: readonly FoldedStatement[]): FoldedStatement[] {
  const uses = new Map<string, TermUse>()
  const companions = new Map<string, Map<string, Name>>()
  for (const { statement, term, aliases } of statements) {
    const use = uses.get(term.key) ?? { paths: new Set<string>(), bold: false }
    use.paths.add(statement.place.path)
    use.bold ||= statement.bold
    uses.set(term.key, use)
    for (const { name } of aliases) {
      link(companions, name.key, term)
      link(companions, term.key, name)
    }
  }
  const sure = (key: string): boolean => {
    const use = uses.get(key)
    return use === undefined || use.bold || use.paths.size > 1
  }
  return statements.map((statement) => {
    const { term, aliases } = statement
    if (term.language !== 'zh' || sure(term.key)) return statement
    let best: Name | null = null
    for (const { name } of aliases) {
      for (const [key, other] of companions.get(name.key) ?? []) {
        if (key.length < 2 || key === term.key || !term.key.endsWith(key) || !sure(key)) continue
        if (best === null || key.length > best.key.length) best = other
      }
    }
    return best === null ? statement : { ...statement, term: best }
  })
}

/** Notes a Chinese name stated together with `key`. */
function link(companions: Map<string, Map<string, Name>>, key: string, name: Name): void {
  if (name.language !== 'zh') return
  const known = companions.get(key)
  if (known === undefined) companions.set(key, new Map([[name.key, name]]))
  else known.set(name.key, name)
}
