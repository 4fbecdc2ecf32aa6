import { z } from 'zod'
import { aliasKindSchema } from './glossary-entry.ts'

/** Languages told apart by script; `und` where the script does not say. BCP 47. */
export const languageSchema = z.enum(['zh', 'en', 'ja', 'ko', 'und'])

/** Where a gloss stands, and who says it. Lines and columns are 1-based, columns in UTF-16 units. */
export const placeSchema = z.strictObject({
  path: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  date: z.string().nullable(),
  speaker: z.string().nullable(),
})

export const conceptAliasSchema = z.strictObject({
  text: z.string().describe('The most frequent spelling'),
  kind: aliasKindSchema.describe('What it is to the concept’s term'),
  language: languageSchema,
  count: z.int().positive().describe('Glosses that give this name'),
  transcripts: z.int().positive(),
})

export const conceptDefinitionSchema = z.strictObject({
  text: z.string().describe('The most frequent wording'),
  transcripts: z.int().nonnegative(),
  places: z.array(placeSchema),
})

export const conflictKindSchema = z.enum(['definition', 'translation', 'long-form'])

/** Two or more statements that cannot all be right, side by side. */
export const conflictSchema = z.strictObject({
  kind: conflictKindSchema,
  name: z.string().describe('The name that the statements are about'),
  sides: z.array(
    z.strictObject({ text: z.string(), transcripts: z.int().positive(), places: z.array(placeSchema) }),
  ),
})

/** All the glosses of a folder that mean the same thing. */
export const conceptSchema = z.strictObject({
  id: z.string().describe('Stable while the term and its longest-used full form stay'),
  term: z.string().describe('The name that most transcripts gloss'),
  language: languageSchema,
  preferred: z.partialRecord(languageSchema, z.string()).describe('The preferred name in each language'),
  aliases: z.array(conceptAliasSchema),
  definition: z
    .string()
    .nullable()
    .describe('The definition that most transcripts give, or the overriding one'),
  definitions: z.array(conceptDefinitionSchema),
  places: z.array(placeSchema).describe('Every gloss, oldest first'),
  firstSeen: z.string().nullable().describe('Date of the oldest transcript'),
  lastSeen: z.string().nullable(),
  transcripts: z.int().positive(),
  occurrences: z.int().positive().describe('How often its names stand in these transcripts'),
  confidence: z.number().min(0).max(1).describe('That of its surest gloss'),
  conflicts: z.array(conflictSchema),
})

export type Language = z.infer<typeof languageSchema>
export type Place = z.infer<typeof placeSchema>
export type ConceptAlias = z.infer<typeof conceptAliasSchema>
export type ConceptDefinition = z.infer<typeof conceptDefinitionSchema>
export type ConflictKind = z.infer<typeof conflictKindSchema>
export type Conflict = z.infer<typeof conflictSchema>
export type Concept = z.infer<typeof conceptSchema>
