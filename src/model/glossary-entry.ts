import { z } from 'zod'
import { aliasKinds } from './alias-kinds.ts'

export const aliasKindSchema = z.enum(aliasKinds)

export const aliasSchema = z.strictObject({ text: z.string(), kind: aliasKindSchema })

/** A phrase and what the parenthesis beside it says it is. */
export const glossaryEntrySchema = z.strictObject({
  term: z.string(),
  aliases: z.array(aliasSchema),
  definition: z.string().nullable(),
  gloss: z.string().describe('The text between the parentheses, without markup'),
  bold: z.boolean(),
  line: z.int().positive().describe('Line of the term’s first character'),
  column: z.int().positive().describe('Column of the term’s first character, in UTF-16 units'),
  section: z.string().nullable(),
  context: z.string().describe('The sentence around it'),
  confidence: z.number().min(0).max(1),
  first: z.boolean().optional().describe('Whether the transcript explains the term here for the first time'),
  occurrences: z
    .strictObject({ count: z.int().nonnegative(), lines: z.array(z.int().positive()) })
    .optional()
    .describe(
      'How often the term or an alias stands in the main layer, and on which lines; only where asked for',
    ),
})

export type AliasKind = z.infer<typeof aliasKindSchema>
export type Alias = z.infer<typeof aliasSchema>
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>
