import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

export const json: Reporter = {
  name: 'json',
  report: ({ diagnostics }) => {
    const items = diagnostics.map(({ excerpt: _, ...diagnostic }) => `  ${jsonText(diagnostic)}`)
    return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`
  },
}
