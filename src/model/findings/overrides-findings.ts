/** What can be wrong with glossary.overrides.yaml. */
export interface OverridesFindings {
  'overrides/syntax': { readonly reason: string }
  'overrides/shape': { readonly key: string; readonly problem: string }
  'overrides/unknown-name': { readonly name: string }
  'overrides/contradiction': { readonly names: readonly string[] }
}
