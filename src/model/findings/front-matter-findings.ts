/** Why a block is not the plain YAML mapping it should be. Lengths and limits are in the unit named. */
export type YamlProblem =
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly kind: 'colon-in-value' }
  | { readonly kind: 'no-space-after-colon' }
  | { readonly kind: 'full-width-colon' }
  | { readonly kind: 'quote-not-closed'; readonly quote: string }
  | { readonly kind: 'text-after-quote'; readonly quote: string }
  | { readonly kind: 'bracket-not-closed'; readonly bracket: string }
  | { readonly kind: 'tab-indentation' }
  | { readonly kind: 'reserved-start'; readonly character: string }
  | { readonly kind: 'list-beside-key' }
  | { readonly kind: 'unknown-escape'; readonly found: string }
  | { readonly kind: 'stray-line' }
  | { readonly kind: 'indentation' }
  | { readonly kind: 'anchor' | 'alias' | 'tag'; readonly text: string; readonly count: number }
  | { readonly kind: 'reserved-key'; readonly key: string }
  | { readonly kind: 'key-not-text' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'too-many-keys'; readonly limit: number }
  | { readonly kind: 'too-much-white-space'; readonly limit: number }
  | { readonly kind: 'not-a-mapping'; readonly found: 'list' | 'text' }
  | { readonly kind: 'several-documents' }
  | { readonly kind: 'text-after-fence'; readonly text: string }
  | { readonly kind: 'other'; readonly reason: string }

/** What can be wrong with the front matter as a whole. */
export interface FrontMatterFindings {
  /** `found`: the first line, where it looks like an attempt at a fence. */
  'front-matter/missing': { readonly found: string | null }
  'front-matter/unclosed': Record<never, never>
  'front-matter/syntax': { readonly problem: YamlProblem }
  'front-matter/language': { readonly language: string }
}
