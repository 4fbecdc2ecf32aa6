import { z } from 'zod'

export const severitySchema = z.enum(['error', 'warning'])

/** An edit of the file's text: UTF-16 offsets into the decoded file, end exclusive. */
export const fixSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})

/** What the tool has to say of a place in a file. Lines and columns are 1-based, columns in UTF-16 units. */
export const diagnosticSchema = z.strictObject({
  ruleId: z.string(),
  severity: severitySchema,
  message: z.string(),
  path: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
  fix: fixSchema.optional(),
})

export type Severity = z.infer<typeof severitySchema>
export type Fix = z.infer<typeof fixSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>
