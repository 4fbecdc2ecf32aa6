import { z } from 'zod'
import { aliasSchema } from './glossary-entry.ts'

const place = z.int().positive()

/** Something a file says that other files are held against. Plain data: it comes out of a worker, or off another machine. */
export const corpusFactSchema = z.strictObject({
  /** The id of the rule that compares it. */
  rule: z.string(),
  path: z.string(),
  /** What files are compared by. */
  key: z.string(),
  /** What is said of it. */
  value: z.string(),
  range: z.strictObject({ line: place, column: place, endLine: place, endColumn: place }),
  /** What the glossary has there, where that is what is compared. */
  gloss: z
    .strictObject({
      term: z.string(),
      aliases: z.array(aliasSchema),
      definition: z.string().nullable(),
      bold: z.boolean(),
      confidence: z.number(),
    })
    .optional(),
})

export type CorpusFact = z.infer<typeof corpusFactSchema>
