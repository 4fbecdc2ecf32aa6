import { join } from 'node:path'

const here = import.meta.dirname
const kb = join(here, '../bin/kb.js')
const installed = (path) => join(here, 'node_modules', path)

/**
 * What is timed: a name, and the command over a folder, with one for what it keeps from run to run. Those with `package` run where `npm ci` was done in bench/;
 * `findings` is the exit code that says that something was found.
 */
export const tools = [
  { name: 'reading the files', command: (folder) => [join(here, 'read-files.mjs'), folder] },
  { name: 'kb extract, NDJSON', command: (folder) => [kb, 'extract', folder, '--format', 'ndjson'] },
  {
    name: 'kb extract, NDJSON, --no-text',
    command: (folder) => [kb, 'extract', folder, '--format', 'ndjson', '--no-text'],
  },
  {
    name: 'kb extract, CSV glossary',
    command: (folder) => [kb, 'extract', folder, '--format', 'csv', '--table', 'glossary'],
  },
  {
    name: 'kb extract, NDJSON, --cache, nothing changed',
    command: (folder, kept) => [kb, 'extract', folder, '--format', 'ndjson', '--cache', kept],
  },
  { name: 'kb glossary', command: (folder) => [kb, 'glossary', folder] },
  { name: 'kb validate', findings: 1, command: (folder) => [kb, 'validate', folder, '--format', 'json'] },
  // Made in the round that is not counted; what follows searches it.
  {
    name: 'kb extract, SQLite, nothing changed',
    command: (folder) => [kb, 'extract', folder, '--out', 'kb.db'],
  },
  { name: 'kb search, a term', command: () => [kb, 'search', '资本开支'] },
  { name: 'kb search, a character of nearly every text', command: () => [kb, 'search', '的'] },
  { name: 'Node alone', command: () => ['-e', '0'] },
  {
    name: 'a plain remark script',
    package: 'remark',
    command: (folder) => [join(here, 'plain-remark.mjs'), folder],
  },
  {
    name: 'remark-cli with remark-lint-frontmatter-schema',
    package: 'remark-cli',
    command: (folder) => [
      installed('remark-cli/cli.js'),
      '--quiet',
      '--no-stdout',
      '--ignore-pattern',
      '!*',
      '--use',
      installed('remark-frontmatter/index.js'),
      '--use',
      installed('remark-gfm/index.js'),
      '--use',
      `${installed('remark-lint-frontmatter-schema/dist/index.js')}=schemas:{"./front-matter.schema.json":["**"]}`,
      folder,
    ],
  },
  { name: 'mddb', package: 'mddb', command: (folder) => [installed('mddb/dist/src/bin/index.js'), folder] },
  { name: 'velite', package: 'velite', command: (folder) => [join(here, 'run-velite.mjs'), folder] },
]
