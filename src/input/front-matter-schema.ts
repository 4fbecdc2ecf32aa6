import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { UserError } from '../model/user-error.ts'
import { readConfig } from './config.ts'
import { spellOutJsonSchema } from './spell-out-json-schema.ts'

/** The schema for front matter that a config brings along, or null. Throws a UserError where it is none. */
export async function readFrontMatterSchema(configPath: string): Promise<z.ZodType | null> {
  const { config, folder } = await readConfig(configPath)
  const { frontMatter } = config
  if (frontMatter === undefined || frontMatter === null) return null
  if (isSchema(frontMatter)) return frontMatter
  if (typeof frontMatter !== 'string')
    throw new UserError(`${configPath}: frontMatter: expected the path of a JSON Schema, or a zod schema`)
  const path = resolve(folder, frontMatter)
  try {
    const schema: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return z.fromJSONSchema(spellOutJsonSchema(schema) as Parameters<typeof z.fromJSONSchema>[0])
  } catch (error) {
    throw new UserError(
      `${path}: cannot be used as a JSON Schema: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function isSchema(value: unknown): value is z.ZodType {
  return (
    typeof value === 'object' &&
    value !== null &&
    'safeParse' in value &&
    typeof value.safeParse === 'function'
  )
}
