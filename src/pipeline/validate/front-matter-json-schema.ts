import { z } from 'zod'
import type { Config } from '../../model/config.ts'
import { makePlan, planRequest } from './check-plan.ts'

/** The JSON Schema by which front matter is checked, vocabulary included, for editors. What is not required may be empty. */
export async function frontMatterJsonSchema(config: Config, configPath: string | null): Promise<object> {
  const { schema } = await makePlan(planRequest(config, configPath))
  const json = z.toJSONSchema(schema.schema, { io: 'input', unrepresentable: 'any' })
  if (schema.kinds === null || !json.properties) return json
  const required = new Set(json.required ?? [])
  const properties = Object.entries(json.properties).map(([field, property]) => [
    field,
    required.has(field)
      ? { allOf: [property], not: { enum: ['', []] } }
      : { anyOf: [property, { type: 'null' }, { const: '' }] },
  ])
  // A field beside the known ones is a warning, not an error: an editor would underline it in red.
  const { additionalProperties: _, ...rest } = json
  return { ...rest, title: 'Front matter of a transcript', properties: Object.fromEntries(properties) }
}
