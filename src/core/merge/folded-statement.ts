import type { AliasKind } from '../../model/glossary-entry.ts'
import type { Name } from './fold-name.ts'
import type { Statement } from './statement.ts'

export interface FoldedAlias {
  readonly name: Name
  readonly kind: AliasKind
}

export interface FoldedStatement {
  readonly statement: Statement
  readonly term: Name
  readonly aliases: readonly FoldedAlias[]
  /** The definition's folded text, empty where there is none. */
  readonly definition: string
}
