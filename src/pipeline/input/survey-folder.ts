import { readBlock } from '../../core/document/front-matter/read-block.ts'
import { isEmpty, type YamlNode, type YamlScalar } from '../../core/document/front-matter/yaml-node.ts'
import { SourceText } from '../../core/document/source-text.ts'
import { findTranscripts } from '../../input/find-transcripts.ts'
import { readTranscript } from '../../input/read-transcript.ts'
import type { FolderSurvey } from '../../model/folder-survey.ts'
import { type FieldKind, fieldKinds } from '../../model/front-matter.ts'
import { vocabularyFields } from '../../model/validation-settings.ts'

/** Looks at the front matter of every transcript in a folder: which fields are in use, and what the short ones hold. */
export async function surveyFolder(workingDirectory: string): Promise<FolderSurvey> {
  const { files } = await findTranscripts(['.'], { workingDirectory })
  const paths: string[] = []
  const others: string[] = []
  const fields = new Map<string, number>()
  const kinds = new Map<string, Set<FieldKind>>()
  const values = new Map<string, Map<string, number>>(vocabularyFields.map((field) => [field, new Map()]))
  for (const file of files) {
    const read = readTranscript(file, { workingDirectory })
    if ('code' in read) continue
    let missing = false
    const { tree } = readBlock(new SourceText(read.text), ({ code }) => {
      missing ||= code === 'front-matter/missing'
    })
    if (missing) others.push(file.path)
    if (!tree) continue
    paths.push(file.path)
    for (const { key, value } of tree.entries) {
      const texts = textsOf(value)
      if (texts.length > 0) fields.set(key, (fields.get(key) ?? 0) + 1)
      if (!Object.hasOwn(fieldKinds, key)) {
        const seen = kinds.get(key) ?? new Set()
        kinds.set(key, isEmpty(value) ? seen : seen.add(kindOf(value)))
      }
      const counts = values.get(key)
      if (counts) for (const text of wordsOf(value)) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return {
    paths,
    others: notTranscripts(others, paths),
    fields,
    values,
    furtherFields: new Map([...kinds].map(([key, all]) => [key, agree(all)])),
  }
}

/** Names that Markdown has beside transcripts. */
const otherNames =
  /^(?:readme|index|summary|changelog|contributing|licen[cs]e|code_of_conduct|security|todo|agents|claude)\b/i

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Of the files without front matter those that were never meant to have it: they stand alone, or bear such a name. */
function notTranscripts(others: readonly string[], paths: readonly string[]): string[] {
  const folders = new Set(paths.map(folderOf))
  return others.filter((path) => {
    const folder = folderOf(path)
    return !folders.has(folder) || otherNames.test(path.slice(folder.length))
  })
}

function textsOf(node: YamlNode): string[] {
  if (node.kind === 'list') return node.items.flatMap(textsOf)
  if (node.kind === 'map') return ['…']
  const text = node.text.trim()
  return text === '' || text === '[]' || node.value === null ? [] : [text]
}

/** The values that a vocabulary may have: a number there is a mistake. */
const wordsOf = (node: YamlNode): string[] =>
  (node.kind === 'list' ? node.items : [node])
    .filter((item) => item.kind === 'scalar' && isText(item))
    .flatMap(textsOf)

const isText = ({ value }: YamlScalar): boolean => typeof value === 'string'

function kindOf(node: YamlNode): FieldKind {
  if (node.kind === 'list')
    return node.items.every((item) => item.kind === 'scalar' && isText(item)) ? 'list' : 'any'
  if (node.kind === 'map') return 'any'
  if (typeof node.value === 'boolean') return 'flag'
  if (typeof node.value === 'number') return 'number'
  if (/^\d{4}-\d{2}-\d{2}/.test(node.text)) return 'date'
  return /^https?:\/\//.test(node.text) ? 'url' : 'text'
}

/** What every file agrees on. */
const agree = (kinds: ReadonlySet<FieldKind>): FieldKind => {
  const [first = 'text', second] = kinds
  if (second === undefined) return first
  if (kinds.has('any') || kinds.has('number') || kinds.has('flag')) return 'any'
  return kinds.has('list') ? 'names' : 'text'
}
