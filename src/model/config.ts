import { z } from 'zod'
import { fieldSchemas } from './front-matter.ts'
import { ruleLevelSchema } from './rule.ts'
import { vocabularyFields } from './validation-settings.ts'

const globs = z.array(z.string().min(1))
const names = z.array(z.string().min(1))

/** What kb.config.{json,yaml,yml,js,mjs} may hold. Paths and globs are relative to the folder it lies in. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  include: globs.optional().describe('Files, folders and globs read where the command line names none'),
  ignore: globs.optional().describe('Globs of files that are left out'),
  rules: z.record(z.string(), ruleLevelSchema).optional().describe('Severity of each rule'),
  required: names.optional().describe('Front matter fields that must not be missing or empty'),
  vocabulary: z
    .partialRecord(z.enum(vocabularyFields), names)
    .optional()
    .describe('The values that these fields may have'),
  fields: z
    .record(z.string(), z.enum(Object.keys(fieldSchemas) as [keyof typeof fieldSchemas]))
    .optional()
    .describe('Further front matter fields, and what each holds'),
  frontMatter: z
    .unknown()
    .optional()
    .describe(
      'A schema instead of the built-in one: the path of a JSON Schema; in kb.config.js also a zod schema',
    ),
  cache: z
    .string()
    .min(1)
    .optional()
    .describe('A folder that keeps records, so that unchanged files are not extracted again'),
  watch: names
    .optional()
    .describe('Commands that kb watch runs at every change, such as "glossary --out terms.csv"'),
  baseline: z.string().optional().describe('The file of known findings (kb-baseline.json)'),
})

export type Config = z.infer<typeof configSchema>
