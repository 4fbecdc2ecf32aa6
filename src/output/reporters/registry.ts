import type { Reporter } from './reporter.ts'

interface ReporterEntry {
  readonly name: string
  /** What it is for, in a few words. */
  readonly summary: string
  readonly load: () => Promise<Reporter>
}

/** The formats of `kb validate`: a new one is one line here and one file beside. */
export const reporters: readonly ReporterEntry[] = [
  {
    name: 'pretty',
    summary: 'for people: lines with carets',
    load: async () => (await import('./pretty.ts')).pretty,
  },
  { name: 'compact', summary: 'a finding a line', load: async () => (await import('./compact.ts')).compact },
  { name: 'json', summary: 'an array of findings', load: async () => (await import('./json.ts')).json },
  { name: 'github', summary: 'GitHub annotations', load: async () => (await import('./github.ts')).github },
  {
    name: 'gitlab',
    summary: 'GitLab code quality',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  { name: 'sarif', summary: 'SARIF 2.1.0', load: async () => (await import('./sarif.ts')).sarif },
  { name: 'junit', summary: 'JUnit XML', load: async () => (await import('./junit.ts')).junit },
]
