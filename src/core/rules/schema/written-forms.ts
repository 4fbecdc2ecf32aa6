import { z } from 'zod'
import type { FieldKind } from '../../../model/front-matter.ts'
import { isoDate } from '../../document/front-matter/iso-date.ts'

/** ISO 8601: a day, and after it a time, with or without seconds and zone. */
export const writtenDate =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/

export function isDate(value: string): boolean {
  return writtenDate.test(value) && isoDate(value) !== undefined
}

export function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value)
}

const text = z.string()
const list = z.array(text)

/** How each kind of field is to be written: stricter than what is read. */
export const writtenForms = {
  text,
  list,
  names: z.union([text, list]),
  flag: z.boolean(),
  number: z.number(),
  any: z.unknown(),
  date: text
    .refine(isDate, { params: { kind: 'date' } })
    .meta({ pattern: writtenDate.source, description: 'ISO 8601, such as 2025-11-15' }),
  url: text
    .refine(isAddress, { params: { kind: 'url' } })
    .meta({ format: 'uri', pattern: '^https?://', description: 'An absolute http or https address' }),
} as const satisfies Record<FieldKind, z.ZodType>
