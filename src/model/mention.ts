import { z } from 'zod'

export const mentionFieldSchema = z.enum(['people', 'companies_orgs', 'products_models', 'media_books'])

/** A name of the front matter that stands in the body. */
export const mentionSchema = z.strictObject({
  name: z.string(),
  field: mentionFieldSchema,
  count: z.int().nonnegative(),
  lines: z.array(z.int().positive()),
})

export type MentionField = z.infer<typeof mentionFieldSchema>
export type Mention = z.infer<typeof mentionSchema>
