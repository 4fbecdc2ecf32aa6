import { z } from 'zod'
import { corpusFactSchema } from './corpus-fact.ts'
import { diagnosticSchema } from './diagnostic.ts'

const excerptSchema = z.strictObject({ text: z.string(), start: z.int(), end: z.int() })

/** The first line of a part: how many lines follow, and what is wrong with paths that stand for no file. */
export const partHeadSchema = z.strictObject({
  validationPart: z.literal(1),
  files: z.int().nonnegative(),
  problems: z.array(diagnosticSchema),
})

/** Each further line: what was found in one file, and what it has to say of others. */
export const partFileSchema = z.strictObject({
  path: z.string(),
  leftOut: z.boolean(),
  diagnostics: z.array(diagnosticSchema.extend({ excerpt: excerptSchema.optional() })),
  facts: z.array(corpusFactSchema),
})

export type PartFile = z.infer<typeof partFileSchema>
