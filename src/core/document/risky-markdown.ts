import type { ParseRisk } from '../../model/findings/body-findings.ts'

/** Thrown in the place of a parse that may take far more time or memory than the text's length lets expect. */
export class RiskyMarkdown extends Error {
  readonly risk: ParseRisk

  constructor(risk: ParseRisk) {
    super(risk)
    this.risk = risk
  }
}
