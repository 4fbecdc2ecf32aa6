import { z } from 'zod'

const text = z.string()
const list = z.array(z.string())

/** Front matter as normalised: dates are ISO strings, lists are lists, empty is absent. Unknown keys stay. */
export const frontMatterSchema = z.looseObject({
  title: text.optional(),
  date: text.optional(),
  author: text.optional(),
  speaker: text.optional(),
  guest: list.optional(),
  source: text.optional(),
  tags: list.optional(),
  summary: text.optional(),
  insight: text.optional(),
  area: text.optional(),
  category: text.optional(),
  status: text.optional(),
  draft: z.boolean().optional(),
  exclude: z.boolean().optional(),
  layout: text.optional(),
  series: text.optional(),
  project: list.optional(),
  people: list.optional(),
  companies_orgs: list.optional(),
  products_models: list.optional(),
  media_books: list.optional(),
  aliases: list.optional(),
  created: text.optional(),
  updated: text.optional(),
  channel: text.optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
