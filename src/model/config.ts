import { z } from 'zod'

const globs = z.array(z.string().min(1))

/** What kb.config.{json,yaml,yml,js,mjs} may hold. Paths and globs are relative to the folder it lies in. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  include: globs.optional().describe('Files, folders and globs read where the command line names none'),
  ignore: globs.optional().describe('Globs of files that are left out'),
  rules: z
    .record(z.string(), z.enum(['off', 'warning', 'error']))
    .optional()
    .describe('Severity of each rule'),
})

export type Config = z.infer<typeof configSchema>
