import { z } from 'zod'

const originalTurnSchema = z.strictObject({
  label: z.string().nullable(),
  startLine: z.int().positive(),
  endLine: z.int().positive(),
  text: z.string().optional(),
})

/** What one speaker says from one label to the next. */
export const turnSchema = z.strictObject({
  speaker: z.string().describe('The name of one of the record’s speakers'),
  label: z.string().describe('The label as written, without markup and colon'),
  section: z.string().nullable(),
  startLine: z.int().positive(),
  endLine: z.int().positive(),
  startTime: z.number().nonnegative().nullable().describe('Seconds, from a timestamp beside the label'),
  text: z.string().optional().describe('Plain text; left out with --no-text'),
  original: originalTurnSchema.nullable(),
})

export type OriginalTurn = z.infer<typeof originalTurnSchema>
export type Turn = z.infer<typeof turnSchema>
