import { z } from 'zod'
import { type FieldKind, fieldKinds } from '../../../model/front-matter.ts'
import type { ValidationSettings } from '../../../model/validation-settings.ts'
import type { SchemaInForce } from './find-issues.ts'
import { plainFit } from './plain-fit.ts'
import { writtenForms } from './written-forms.ts'

/** The fields in force: those the tool knows and the folder's own. */
function kindsInForce(settings: ValidationSettings): Readonly<Record<string, FieldKind>> {
  return { ...fieldKinds, ...settings.fields }
}

/** The schema of the settings. */
export function schemaInForce(settings: ValidationSettings): SchemaInForce {
  const kinds = kindsInForce(settings)
  const fits = plainFit(kinds, settings)
  return { schema: frontMatterSchemaOf(settings), kinds, fieldNames: Object.keys(kinds), fits }
}

/** A schema of the user's own. */
export function ownSchema(schema: z.ZodType): SchemaInForce {
  const fieldNames = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return { schema, kinds: null, fieldNames, fits: null }
}

/** How front matter is to be written, by the settings. Empty values are taken for absent before it is asked. */
function frontMatterSchemaOf(settings: ValidationSettings): z.ZodObject {
  const required = new Set(settings.required)
  const vocabulary: Readonly<Record<string, readonly string[] | undefined>> = settings.vocabulary
  const shape = Object.entries(kindsInForce(settings)).map(([field, kind]): [string, z.ZodType] => {
    const form = kind === 'any' && required.has(field) ? anything : formOf(kind, vocabulary[field])
    return [field, required.has(field) ? form : form.optional()]
  })
  const further = settings.required
    .filter((field) => !Object.hasOwn(kindsInForce(settings), field))
    .map((field): [string, z.ZodType] => [field, anything])
  return z.strictObject(Object.fromEntries([...shape, ...further]))
}

const anything = z.unknown().refine((value) => value !== undefined)

function formOf(kind: FieldKind, values: readonly string[] | undefined): z.ZodType {
  if (!values || values.length === 0) return writtenForms[kind]
  const one = z.enum(values as [string, ...string[]])
  if (kind === 'list') return z.array(one)
  return kind === 'names' ? z.union([one, z.array(one)]) : one
}
