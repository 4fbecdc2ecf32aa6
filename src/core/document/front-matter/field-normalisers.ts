import { z } from 'zod'
import { type FieldKind, fieldSchemas } from '../../../model/front-matter.ts'
import { isoDate } from './iso-date.ts'
import { readStringified } from './read-stringified.ts'

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Text, trimmed; several texts as one; nothing for an empty one. What is no text is left for the schema to refuse. */
function asText(value: unknown): unknown {
  if (isScalar(value)) {
    const text = String(value).trim()
    return text === '' || text === 'null' ? undefined : text
  }
  if (Array.isArray(value) && value.every((item) => item === null || isScalar(item))) {
    return asText(asItems(value).join(', '))
  }
  return value
}

function asItems(values: readonly unknown[]): unknown[] {
  const items: unknown[] = []
  for (const value of values) {
    const item = isScalar(value) ? String(value).trim() : value
    if (item !== '' && item !== null) items.push(item)
  }
  return items
}

function asList(value: unknown): unknown {
  const read = readStringified(value)
  if (Array.isArray(read)) return asItems(read)
  if (!isScalar(read)) return read
  const text = String(read).trim()
  return text === '' ? undefined : [text]
}

function asFlag(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim().toLowerCase()
  if (text === '') return undefined
  return text === 'true' || text === 'yes' ? true : text === 'false' || text === 'no' ? false : value
}

function asDate(value: unknown): unknown {
  const text = asText(value)
  return typeof text === 'string' ? (isoDate(text) ?? false) : text
}

const absent = (value: unknown): unknown => value ?? undefined

/** For each kind of field, the schema that brings what people write into its normal form, or refuses it. */
export const fieldNormalisers = {
  text: z.preprocess((value) => asText(absent(value)), fieldSchemas.text.optional()),
  url: z.preprocess((value) => asText(absent(value)), fieldSchemas.url.optional()),
  list: z.preprocess((value) => asList(absent(value)), fieldSchemas.list.optional()),
  names: z.preprocess((value) => asList(absent(value)), fieldSchemas.names.optional()),
  flag: z.preprocess((value) => asFlag(absent(value)), fieldSchemas.flag.optional()),
  number: fieldSchemas.number.optional(),
  any: fieldSchemas.any,
  date: z.preprocess((value) => asDate(absent(value)), fieldSchemas.date.optional()),
} satisfies Record<FieldKind, z.ZodType>
