import type { Diagnostic } from '../../model/diagnostic.ts'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

const address = 'https://github.com/transcript-kb/transcript-kb'

const region = ({ line, column, endLine, endColumn }: Diagnostic): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

const location = (path: string): object => ({
  uri: encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F'),
})

/** SARIF 2.1.0 (OASIS), with the rules, for GitHub's code scanning and other viewers. Columns are UTF-16 units. */
export const sarif: Reporter = {
  name: 'sarif',
  report: ({ diagnostics, rules, version }) => {
    const index = new Map(rules.map(({ id }, at) => [id, at]))
    const driver = {
      name: 'kb',
      version,
      informationUri: address,
      rules: rules.map(({ id, finds, level }) => ({
        id,
        shortDescription: { text: finds },
        defaultConfiguration: level === 'off' ? { enabled: false } : { level },
      })),
    }
    const results = diagnostics.map((diagnostic) => ({
      ruleId: diagnostic.ruleId,
      ...(index.has(diagnostic.ruleId) && { ruleIndex: index.get(diagnostic.ruleId) }),
      level: diagnostic.severity,
      message: { text: diagnostic.message },
      locations: [
        { physicalLocation: { artifactLocation: location(diagnostic.path), region: region(diagnostic) } },
      ],
      ...fixes(diagnostic),
    }))
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
    return `${jsonText(log, 2)}\n`
  },
}

function fixes({ path, fix }: Diagnostic): object {
  if (!fix) return {}
  const deletedRegion = { charOffset: fix.start, charLength: fix.end - fix.start }
  const replacement = { deletedRegion, insertedContent: { text: fix.text } }
  return { fixes: [{ artifactChanges: [{ artifactLocation: location(path), replacements: [replacement] }] }] }
}
