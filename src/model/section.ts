import { z } from 'zod'

/** A heading and what stands under it until the next heading; depth 0 is the text before the first one. */
export const sectionSchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  depth: z.int().min(0).max(6),
  parent: z.string().nullable(),
  startLine: z.int().positive(),
  endLine: z.int().positive(),
  characters: z.int().nonnegative().describe('Code points without white space'),
  words: z.int().nonnegative().describe('Each CJK character, and each run of other letters or digits'),
  text: z.string().optional().describe('Plain text; left out with --no-text'),
})

export type Section = z.infer<typeof sectionSchema>
