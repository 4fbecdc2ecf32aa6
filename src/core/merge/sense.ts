import { foldDefinition } from './fold-definition.ts'
import { foldName, type Name } from './fold-name.ts'
import type { FoldedAlias, FoldedStatement } from './folded-statement.ts'
import { givenNames, isGivenName } from './given-names.ts'
import { isSentence } from './is-sentence.ts'
import type { Simplify } from './simplifier.ts'
import type { Statement } from './statement.ts'

/** Statements that gloss the same term with the same full forms: the smallest thing that is never torn apart. */
export interface Sense {
  readonly term: Name
  /** Full forms and translations given for the term. */
  readonly longs: readonly Name[]
  /** Whether the term itself is a short form, as `GPU` and `Einhorn` are. */
  readonly short: boolean
  /** Whether the term is but the last word of the one that is meant. */
  readonly head: boolean
  /** Whether the term is a given name, 凯瑟琳（Catherine）, which in another transcript is somebody else's. */
  readonly given: boolean
  readonly statements: FoldedStatement[]
}

type Unjudged = Omit<Sense, 'short' | 'head'>

/** Folds every statement whose term is no sentence, each name once. The result is in the order of places. */
export function foldStatements(statements: Iterable<Statement>, simplify: Simplify): FoldedStatement[] {
  const names = new Map<string, Name>()
  const nameOf = (text: string): Name => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = foldName(text, simplify)
    names.set(text, name)
    return name
  }
  const folded: FoldedStatement[] = []
  for (const statement of statements) {
    if (!isSentence(statement.term)) folded.push(foldStatement(statement, nameOf, simplify))
  }
  return folded.sort(byPlace)
}

/** Groups statements into senses, in an order that does not depend on theirs. */
export function groupSenses(statements: readonly FoldedStatement[]): Sense[] {
  const senses = new Map<string, Unjudged>()
  const known = givenNames(statements)
  for (const folded of statements) {
    const longs = fullForms(folded)
    const names = longs.length > 0 ? longs : folded.aliases.map(({ name }) => name)
    const given = isGivenName(folded, known)
    const place = given ? [folded.statement.place.path] : []
    const id = [folded.term.key, ...names.map(({ key }) => key), ...place].join('\u0001')
    const sense = senses.get(id)
    if (sense === undefined) {
      senses.set(id, { term: folded.term, longs, given, statements: [folded] })
    } else sense.statements.push(folded)
  }
  const words = wordsFor(statements)
  return [...senses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sense]) => {
      const head = isHeadNoun(sense, words)
      return { ...sense, head, short: head || isShort(sense.term, sense.longs) }
    })
}

/** The single English words, small letters all, so no names, that Chinese terms of two characters are glossed with. */
function wordsFor(statements: readonly FoldedStatement[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const { term, aliases } of statements) {
    if (term.key.length !== 2 || term.language !== 'zh') continue
    for (const { name } of aliases) {
      if (name.language !== 'en' || name.tokens.length !== 1 || !/^\p{Ll}/u.test(name.text)) continue
      const known = words.get(term.key)
      if (known === undefined) words.set(term.key, new Set([name.key]))
      else known.add(name.key)
    }
  }
  return words
}

function foldStatement(
  statement: Statement,
  nameOf: (text: string) => Name,
  simplify: Simplify,
): FoldedStatement {
  const term = nameOf(statement.term)
  const aliases: FoldedAlias[] = []
  for (const { text, kind } of statement.aliases) {
    const name = nameOf(text)
    if (name.key !== term.key && !aliases.some((alias) => alias.name.key === name.key))
      aliases.push({ name, kind })
  }
  const { definition } = statement
  return {
    statement,
    term,
    aliases,
    definition: definition === null ? '' : foldDefinition(definition, simplify),
  }
}

function fullForms({ aliases }: FoldedStatement): Name[] {
  const longs = aliases.filter(({ name, kind }) => kind !== 'abbreviation' && !name.acronym)
  return longs.map(({ name }) => name).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** An acronym, a single character, or part of a full form: a person's first name, one word of a company's name. */
function isShort(term: Name, longs: readonly Name[]): boolean {
  if (term.acronym || term.key.length === 1) return true
  return longs.some(
    (long) =>
      long.language === term.language &&
      long.key.length > term.key.length &&
      (term.language === 'en'
        ? term.tokens.every((token) => long.tokens.includes(token))
        : long.key.includes(term.key)),
  )
}

/**
 * A Chinese word of plain text whose other names say more than it can: `市场（Consumer Market）` of 消费者市场, `成本（TCO）`
 * of 总拥有成本, `联合会（AFL-CIO）`. It is the last word of the term, and stands for it only there.
 */
function isHeadNoun(
  { term, longs, statements }: Unjudged,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const length = term.key.length
  if (term.language !== 'zh' || length > 3 || /[a-z]/u.test(term.key)) return false
  if (statements.some(({ statement }) => statement.bold)) return false
  if (longs.length === 0) {
    return statements.every(({ aliases }) => aliases.some(({ name }) => name.key.length > length))
  }
  return longs.some(({ language, tokens }) => {
    if (language !== 'en') return length === 2
    if (tokens[0] === 'the' || tokens[0] === 'a') return false
    return tokens.length > length || (tokens.length === 2 && words.get(term.key)?.has(tokens[1]!) === true)
  })
}

/** By path, line and column. */
export function byPlace(a: FoldedStatement, b: FoldedStatement): number {
  const left = a.statement.place
  const right = b.statement.place
  if (left.path !== right.path) return left.path < right.path ? -1 : 1
  return left.line - right.line || left.column - right.column
}
