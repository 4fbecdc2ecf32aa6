import { z } from 'zod'
import { roleSchema } from './speaker.ts'

/** Where somebody speaks. */
export const appearanceSchema = z.strictObject({
  path: z.string(),
  date: z.string().nullable(),
  channel: z.string().nullable(),
  name: z.string().describe('As that transcript names him'),
  role: roleSchema,
  turns: z.int().nonnegative(),
  words: z.int().nonnegative(),
  share: z.number().min(0).max(1).describe('Of the words of that transcript’s turns'),
})

/** Somebody who speaks in a folder's transcripts. */
export const personSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  named: z.boolean().describe('Whether a name is known; a label such as 主持人 or Speaker 1 is none'),
  roles: z.array(roleSchema).describe('The most frequent first'),
  transcripts: z.int().positive(),
  turns: z.int().nonnegative(),
  words: z.int().nonnegative(),
  share: z.number().min(0).max(1).describe('Of the words of all turns in those transcripts'),
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  appearances: z.array(appearanceSchema),
})

/** Two people who could be one, and why. */
export const suspectSchema = z.strictObject({
  names: z.tuple([z.string(), z.string()]),
  reason: z.enum(['spelling', 'short-form', 'alias', 'single-name']),
  transcripts: z.tuple([z.int().positive(), z.int().positive()]),
})

export type Appearance = z.infer<typeof appearanceSchema>
export type MergedPerson = z.infer<typeof personSchema>
export type Suspect = z.infer<typeof suspectSchema>
