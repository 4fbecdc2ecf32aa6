import { z } from 'zod'

const name = z.string().trim().min(1)
const names = z.array(name).min(2)

/** What people say against the merge, in glossary.overrides.yaml. Names are compared folded, as in the merge. */
export const glossaryOverridesSchema = z.strictObject({
  definitions: z.record(name, name).optional().describe('The definition to prefer, by a name of its concept'),
  join: z.array(names).optional().describe('Names that are one concept’s'),
  split: z.array(names).optional().describe('Names of which no two are one concept’s'),
  drop: z.array(name).optional().describe('What is no term'),
})

export type GlossaryOverrides = z.infer<typeof glossaryOverridesSchema>
