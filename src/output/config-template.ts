import type { FolderSurvey } from '../model/folder-survey.ts'

/** Share of the transcripts in which a field must stand for it to be taken for required. */
const usual = 0.95
/** More values than this are no vocabulary. */
const mostValues = 40

const quote = (text: string): string => JSON.stringify(text)
const flowList = (items: readonly string[]): string => `[${items.map(quote).join(', ')}]`

/** A kb.config.yaml with comments, from what stands in a folder. */
export function configTemplate(survey: FolderSurvey, defaultRequired: readonly string[]): string {
  return [
    '# Settings of kb (https://www.npmjs.com/package/transcript-kb), made by kb init. Paths are relative to this file.',
    '',
    '# Files, folders and globs that kb reads where the command line names none.',
    `include: ${flowList(includes(survey.paths))}`,
    '',
    ...ignored(survey),
    '',
    ...required(survey, defaultRequired),
    '',
    ...vocabulary(survey),
    '',
    ...furtherFields(survey),
    '',
    '# off, warning or error; kb rules lists them all.',
    '# rules:',
    '#   markup/commonmark-emphasis: off',
    '#   glossary/conflict: warning',
    '',
    '# A folder that keeps records, so that unchanged files are not extracted again. Leave it out of version control.',
    '# cache: .kb-cache',
    '',
    '# Commands that kb watch runs at every change.',
    '# watch: ["glossary --out glossary.html", "validate"]',
    '',
  ].join('\n')
}

/** The folders at the top that hold transcripts. */
function includes(paths: readonly string[]): string[] {
  const tops = new Set(
    paths.map((path) => (path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : '')),
  )
  if (tops.size === 0 || tops.has('')) return ['.']
  return [...tops].sort()
}

/** More files without front matter than this are not listed. */
const mostIgnored = 20

/** What has no front matter is left out, so that the first run speaks of transcripts. */
function ignored({ paths, others }: FolderSurvey): string[] {
  const tops = includes(paths)
  const met = others.filter((path) => tops.some((top) => top === '.' || path.startsWith(top)))
  if (paths.length === 0 || met.length === 0)
    return ['# Globs that are left out.', '# ignore: ["drafts/", "*.tmp.md"]']
  if (met.length > mostIgnored)
    return [
      `# Globs that are left out. ${met.length} files have no front matter.`,
      '# ignore: ["drafts/", "*.tmp.md"]',
    ]
  const globs = met.map(
    (path) => `${path.includes('/') ? '' : './'}${path.replace(/[\\[\]{}()*?!+@|]/g, '\\$&')}`,
  )
  return ['# Globs that are left out; these have no front matter.', `ignore: ${flowList(globs)}`]
}

function required({ paths, fields }: FolderSurvey, defaultRequired: readonly string[]): string[] {
  const names = defaultRequired.filter((field) => (fields.get(field) ?? 0) >= usual * paths.length)
  const left = defaultRequired.filter((field) => !names.includes(field))
  const why = left.map(
    (field) =>
      `# Not required, for it is missing or empty in ${paths.length - (fields.get(field) ?? 0)}: ${field}`,
  )
  return ['# Fields that must not be missing or empty.', ...why, `required: ${flowList(names)}`]
}

function vocabulary({ values }: FolderSurvey): string[] {
  const lines = ['# The values that these fields may have.', 'vocabulary:']
  for (const [field, counts] of values) {
    if (counts.size === 0) continue
    const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (counts.size > mostValues)
      lines.push(`  # ${field}: ${counts.size} different values, too many to list`)
    else lines.push(`  ${field}:`, ...sorted.map(([value, count]) => `    - ${quote(value)} # ${count}`))
  }
  return lines.some((line) => /^ {2}\w/.test(line))
    ? lines
    : lines.map((line) => line.replace(/^(?!#)/, '# '))
}

function furtherFields({ furtherFields: fields }: FolderSurvey): string[] {
  const lines = ['# Further fields, and what each holds: text, list, names, flag, date, url, number or any.']
  if (fields.size === 0) return [...lines, '# fields:', '#   recorded: date']
  return [...lines, 'fields:', ...[...fields].map(([field, kind]) => `  ${quote(field)}: ${kind}`)]
}
