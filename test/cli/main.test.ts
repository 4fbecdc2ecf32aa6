import { describe, expect, it } from 'vitest'
import { runBinary, runMain } from './run-kb.ts'

describe.each([
  ['in process', runMain],
  ['the binary', runBinary],
])('kb, %s', (_name, run) => {
  it.each([
    { argv: ['--version'], out: /^\d+\.\d+\.\d+\n$/ },
    { argv: [], out: /Usage: kb[\s\S]*Commands:\n {2}extract[\s\S]*Examples:/ },
    { argv: ['--help'], out: /Usage: kb/ },
    { argv: ['help', 'extract'], out: /Usage: kb extract[\s\S]*Examples:\n {2}kb extract seeds\// },
    { argv: ['extract', '--help'], out: /Usage: kb extract/ },
  ])('$argv shows what was asked for', async ({ argv, out }) => {
    const { code, stdout, stderr } = await run(argv)
    expect(stdout).toMatch(out)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.each([
    { argv: ['extrat'], says: /unknown command 'extrat'\n\(Did you mean extract\?\)/ },
    { argv: ['help', 'extrat'], says: /unknown command 'extrat'\n\(Did you mean extract\?\)/ },
    { argv: ['extract', '--fromat', 'csv'], says: /unknown option '--fromat'\n\(Did you mean --format\?\)/ },
    { argv: ['extract', '--format', 'cvs'], says: /'cvs' is invalid. Allowed choices are json, ndjson, csv/ },
    { argv: ['extract', '--table', 'glosary'], says: /'glosary' is invalid. Allowed choices are documents,/ },
    { argv: ['extract', '--only', 'glossary,terms'], says: /‘terms’ is no part; expected some of sections,/ },
    { argv: ['extract', '--encoding', 'klingon'], says: /'klingon' is invalid. Expected a name/ },
    { argv: ['extract', '--max-bytes', 'lots'], says: /'lots' is invalid. Expected a number of bytes/ },
    { argv: ['extract', '--format', 'csv', 'seeds'], says: /name one with --table \(documents, sections,/ },
    { argv: ['extract', '--format', 'ndjson', '--pretty'], says: /--pretty goes with --format json/ },
    { argv: ['extract', '--format', 'json', '--table', 'turns'], says: /--table goes with --format csv/ },
    { argv: ['extract', '--format', 'json', '--bom'], says: /--bom goes with --format csv/ },
    { argv: ['extract', '--out', 'x.pdf'], says: /no format has the ending .pdf/ },
    { argv: ['extract', '--out', 'x.csv'], says: /x.csv is a file and holds one table/ },
    { argv: ['extract', '--config', 'nowhere.json'], says: /nowhere.json: cannot be read/ },
    {
      argv: ['completion', 'tcsh'],
      says: /'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish/,
    },
    { argv: ['completion'], says: /missing required argument 'shell'/ },
  ])('$argv is refused with one clear message', async ({ argv, says }) => {
    const { code, stdout, stderr } = await run(argv)
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(/^kb: /)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})
