import { z } from 'zod'
import { conceptSchema } from './concept.ts'
import { configSchema } from './config.ts'
import { diagnosticSchema } from './diagnostic.ts'
import { frontMatterSchema } from './front-matter.ts'
import { transcriptRecordSchema } from './record.ts'

const models = {
  record: [transcriptRecordSchema, 'A record of `kb extract`: what is known of one transcript'],
  concept: [conceptSchema, 'A concept of `kb glossary`: all entries of a folder that mean the same thing'],
  diagnostic: [diagnosticSchema, 'A finding of `kb validate`'],
  'front-matter': [frontMatterSchema, 'The front matter of a transcript, as normalised'],
  config: [configSchema, 'kb.config.json'],
} as const

/** JSON Schemas (draft 2020-12) of what the tool writes and reads, by the name of their file in schemas/. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(models).map(([name, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema)
      return [`${name}.schema.json`, { $schema, title, ...rest }]
    }),
  )
}
