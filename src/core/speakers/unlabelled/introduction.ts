import type { EvidenceKind, Role } from '../../../model/speaker.ts'

/** Somebody a text says to be speaking, and in what part. */
export interface Introduction {
  readonly name: string
  /** Another form of the name that stands beside it in parentheses. */
  readonly alias?: string | undefined
  readonly role: Role
  readonly kind: EvidenceKind
  readonly line: number
  readonly text: string
  readonly confidence: number
  /** Whether it opens its paragraph. */
  readonly opens?: boolean
}
