import { z } from 'zod'

/** The normal form of each kind of field. */
export const fieldSchemas = {
  text: z.string(),
  list: z.array(z.string()),
  names: z.array(z.string()).describe('A list; where there is one name, it may be written alone'),
  flag: z.boolean(),
  date: z.string().describe('ISO 8601: 2025-11-15, or 2025-11-15T23:30:00 with or without a time zone'),
  url: z.string().describe('An absolute http or https address'),
  number: z.number(),
  any: z.unknown().describe('Whatever stands there, keys and values among it'),
} as const

export type FieldKind = keyof typeof fieldSchemas

/** Every field the tool knows, and what it holds. */
export const fieldKinds = {
  title: 'text',
  date: 'date',
  author: 'text',
  speaker: 'text',
  guest: 'names',
  source: 'url',
  tags: 'list',
  summary: 'text',
  insight: 'text',
  area: 'text',
  category: 'text',
  status: 'text',
  draft: 'flag',
  exclude: 'flag',
  layout: 'text',
  series: 'text',
  project: 'list',
  people: 'list',
  companies_orgs: 'list',
  products_models: 'list',
  media_books: 'list',
  aliases: 'list',
  created: 'date',
  updated: 'date',
  channel: 'text',
} as const satisfies Record<string, FieldKind>

export type FieldName = keyof typeof fieldKinds

type FrontMatterShape = {
  [K in FieldName]: z.ZodOptional<(typeof fieldSchemas)[(typeof fieldKinds)[K]]>
}

const shape = Object.fromEntries(
  Object.entries(fieldKinds).map(([name, kind]) => [name, fieldSchemas[kind].optional()]),
) as FrontMatterShape

/** Front matter as normalised: dates are ISO strings, lists are lists, empty is absent. Unknown keys stay. */
export const frontMatterSchema = z.looseObject(shape)

export type FrontMatter = z.infer<typeof frontMatterSchema>
