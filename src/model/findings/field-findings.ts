/** What a field was meant to hold: a kind of field, or what somebody's own schema says. */
export type Expected = string

/** What can be wrong with one field of the front matter. Values are as written, cut where they are long. */
export interface FieldFindings {
  /** `written`: the key stands there, with nothing in it. */
  'field/required': { readonly field: string; readonly written: boolean }
  /** `leftOut`: no normal form either, so that the record goes without it. `problem`: a schema's own words. */
  'field/type': {
    readonly field: string
    readonly expected: Expected
    readonly found: string
    readonly leftOut: boolean
    readonly problem?: string
  }
  'field/date': { readonly field: string; readonly value: string; readonly leftOut: boolean }
  'field/url': { readonly field: string; readonly value: string }
  'field/stringified': { readonly field: string; readonly value: string; readonly means: string }
  'field/placeholder': { readonly field: string; readonly value: string }
  'field/enum': {
    readonly field: string
    readonly value: string
    readonly nearest: string | null
    readonly allowed: readonly string[]
  }
  'field/unknown': { readonly field: string; readonly nearest: string | null; readonly caseOnly: boolean }
  /** `first`: the line on which the same item stands already. */
  'field/duplicate-item': { readonly field: string; readonly value: string; readonly first: number }
  'field/blank-item': { readonly field: string }
  'field/whitespace': { readonly field: string; readonly value: string }
  'tag/style': { readonly value: string; readonly better: string | null }
  /** `others`: the other files with the same source, as `path:line`. */
  'corpus/duplicate-source': { readonly value: string; readonly others: readonly string[] }
}
