import { z } from 'zod'
import type { SchemaInForce } from './find-issues.ts'

/** The names of the fields that a schema has, as far as it tells: for the nearest one to a key it does not have. */
export function knownFields({ schema, kinds }: SchemaInForce): readonly string[] {
  if (kinds) return Object.keys(kinds)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
