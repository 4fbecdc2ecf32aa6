import type { Candidate, Term } from '../candidate.ts'

/** A reason why a parenthesis is no gloss. */
export interface Rejection {
  readonly name: string
  /** Looks at the parenthesis alone, before any term is sought. */
  rejectsGloss?(candidate: Candidate): boolean
  /** Looks at the parenthesis and the phrase before it. */
  rejectsTerm?(candidate: Candidate, term: Term, text: string): boolean
}
