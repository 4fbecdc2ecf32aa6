import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The page's script, which `npm run build` makes of client/. */
export function clientCode(): string {
  // By the package's own name: this file is bundled, so its place is not always the same.
  const root = dirname(createRequire(import.meta.url).resolve('transcript-kb/package.json'))
  return readFileSync(join(root, 'dist/report-client.js'), 'utf8').trim()
}
