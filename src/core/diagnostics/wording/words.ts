/** The words of one family of findings: what was found, what was expected, what to do. */
export type Words<Family> = { readonly [Code in keyof Family]: (given: Family[Code]) => string }
