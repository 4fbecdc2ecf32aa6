/** velite over a folder: front matter by its schema, the Markdown to HTML; what it writes goes to the working directory. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'velite'

const folder = process.argv[2]
mkdirSync('velite', { recursive: true })
writeFileSync(
  'velite/velite.config.js',
  `import { s } from ${JSON.stringify(import.meta.resolve('velite'))}
export default {
  root: ${JSON.stringify(folder)},
  collections: {
    talks: { name: 'Talk', pattern: '*.md', schema: s.object({ title: s.string().optional(), content: s.markdown() }) },
  },
}
`,
)
await build({ config: 'velite/velite.config.js', logLevel: 'warn' })
