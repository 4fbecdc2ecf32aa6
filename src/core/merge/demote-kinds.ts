import { definitionTokens, foldDefinition } from './fold-definition.ts'
import type { Name } from './fold-name.ts'
import type { FoldedAlias, FoldedStatement } from './folded-statement.ts'
import { alike, dice } from './similarity.ts'

/** So many things that a name is given to and that have nothing in common are instances of it. */
const instances = 3
/** A bound on the work. */
const mostCompared = 12

/**
 * What three things and more are called is what they are, and no name of any of them: 英伟达GPU架构 of Hopper, Blackwell
 * and Rubin. It becomes the definition where there is none.
 */
export function demoteKinds(statements: readonly FoldedStatement[]): FoldedStatement[] {
  const bearers = new Map<string, Map<string, FoldedStatement>>()
  for (const statement of statements) {
    for (const { name } of statement.aliases) {
      if (!mayBeKind(name) || statement.term.acronym) continue
      const known = bearers.get(name.key)
      if (known === undefined) bearers.set(name.key, new Map([[statement.term.key, statement]]))
      else known.set(statement.term.key, statement)
    }
  }
  const kinds = new Set<string>()
  for (const [key, known] of bearers) {
    if (known.size >= instances && areInstances([...known.values()])) kinds.add(key)
  }
  return kinds.size === 0 ? [...statements] : statements.map((statement) => demote(statement, kinds))
}

/** Words enough to say what a thing is. */
function mayBeKind({ language, key, tokens, acronym }: Name): boolean {
  return !acronym && (language === 'en' ? tokens.length >= 3 : language === 'zh' && key.length >= 4)
}

/** English terms that read unlike one another; or Chinese ones of which no two are named or defined alike. */
function areInstances(statements: readonly FoldedStatement[]): boolean {
  const english = statements.filter(({ term }) => term.language === 'en').slice(0, mostCompared)
  const unlike = english.filter(
    ({ term }, at) => !english.slice(0, at).some((other) => alike(other.term, term)),
  )
  if (unlike.length >= instances) return true
  if (english.length > 0 || statements.length > mostCompared) return false
  const defined = statements.filter(({ definition }) => definition !== '')
  if (defined.length < instances || 2 * defined.length < statements.length) return false
  return defined.every((one, at) => defined.slice(0, at).every((other) => strangers(one, other)))
}

function strangers(a: FoldedStatement, b: FoldedStatement): boolean {
  if (alike(a.term, b.term)) return false
  return dice(definitionTokens(a.definition), definitionTokens(b.definition)) < 0.1
}

function demote(statement: FoldedStatement, kinds: ReadonlySet<string>): FoldedStatement {
  const of = statement.aliases.find(({ name }) => kinds.has(name.key))
  if (of === undefined) return statement
  const aliases = statement.aliases.filter((alias: FoldedAlias) => alias !== of)
  if (statement.definition !== '') return { ...statement, aliases }
  const { text } = of.name
  return {
    ...statement,
    aliases,
    statement: { ...statement.statement, definition: text },
    definition: foldDefinition(text, (each) => each),
  }
}
