/** The script one writes first: gray-matter, zod, remark with GFM, and a walk over headings and bold text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { z } from 'zod'

const frontMatter = z.looseObject({ title: z.string().optional() })
const parser = remark().use(remarkGfm).freeze()

function collect(node, found) {
  if (node.type === 'heading' || node.type === 'strong') found.push(node)
  for (const child of node.children ?? []) collect(child, found)
  return found
}

const folder = process.argv[2]
for (const name of readdirSync(folder)) {
  const { data, content } = matter(readFileSync(join(folder, name), 'utf8'), {})
  const found = collect(parser.parse(content), [])
  process.stdout.write(
    `${JSON.stringify({ name, valid: frontMatter.safeParse(data).success, found: found.length })}\n`,
  )
}
