/** Every command that reads transcripts, in the formats that take the most work, with what it writes to. */
const lines: readonly string[] = [
  'extract talk.md --format ndjson --occurrences --out talk.ndjson',
  'extract talk.md --format csv --out tables',
  'extract talk.md --format sqlite --out kb.db',
  'extract talk.md --format parquet --out parquet',
  'extract talk.md --cache cache --format json --pretty',
  'merge talk.ndjson --format csv --out merged',
  'glossary talk.md --source',
  'glossary talk.md --format html --out glossary.html',
  'glossary talk.md --format tbx --out glossary.tbx',
  'glossary talk.md --format skos --out glossary.ttl',
  'glossary --records talk.ndjson --conflicts',
  'speakers talk.md',
  'speakers talk.md --suspects',
  'turns talk.md --format markdown --out talk.turns.md',
  'turns talk.md --format vtt --out talk.vtt',
  'translations talk.md --format tmx --out talk.tmx',
  'validate talk.md --format pretty',
  'validate talk.md --format sarif --out talk.sarif',
  'validate talk.md --fix --dry-run',
  'stats talk.md',
  'report talk.md --out report.html',
  'search a --db kb.db',
  'search 大家好 --db kb.db --no-update --format json',
]

/** Command lines without spaces in their words, to be run in this order: some read what others wrote. */
export const commandRuns: readonly (readonly string[])[] = lines.map((line) => [
  ...line.split(' '),
  '--quiet',
])
