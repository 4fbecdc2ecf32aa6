/** What an alias can be to its term. */
export const aliasKinds = ['expansion', 'abbreviation', 'translation', 'name'] as const
export type AliasKind = (typeof aliasKinds)[number]
