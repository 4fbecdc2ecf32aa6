import { readBlock } from '../../core/document/front-matter/read-block.ts'
import type { YamlNode } from '../../core/document/front-matter/yaml-node.ts'
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
  const fields = new Map<string, number>()
  const kinds = new Map<string, Set<FieldKind>>()
  const values = new Map<string, Map<string, number>>(vocabularyFields.map((field) => [field, new Map()]))
  for (const file of files) {
    const read = readTranscript(file, { workingDirectory })
    if ('code' in read) continue
    const { tree } = readBlock(new SourceText(read.text), () => {})
    if (!tree) continue
    paths.push(file.path)
    for (const { key, value } of tree.entries) {
      const texts = textsOf(value)
      if (texts.length > 0) fields.set(key, (fields.get(key) ?? 0) + 1)
      const kind = kindOf(value)
      if (!Object.hasOwn(fieldKinds, key)) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
      const counts = values.get(key)
      if (counts) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return { paths, fields, values, furtherFields: new Map([...kinds].map(([key, all]) => [key, agree(all)])) }
}

function textsOf(node: YamlNode): string[] {
  if (node.kind === 'list') return node.items.flatMap(textsOf)
  if (node.kind === 'map') return ['…']
  const text = node.text.trim()
  return text === '' || text === '[]' || node.value === null ? [] : [text]
}

function kindOf(node: YamlNode): FieldKind {
  if (node.kind === 'list') return 'list'
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return 'flag'
  if (node.kind === 'scalar' && /^\d{4}-\d{2}-\d{2}/.test(node.text)) return 'date'
  return node.kind === 'scalar' && /^https?:\/\//.test(node.text) ? 'url' : 'text'
}

/** What every file agrees on. */
const agree = (kinds: ReadonlySet<FieldKind>): FieldKind => {
  const [first = 'text', second] = kinds
  if (second === undefined) return first
  return kinds.has('list') ? 'names' : 'text'
}
