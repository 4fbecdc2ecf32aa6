// Counts what is wrong with front matter, with `yaml` alone and nothing of this project: the second opinion on the rules.
// `node test/corpus/count-front-matter.mjs FOLDER` prints the counts of a folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml'

const required = ['title', 'date', 'source', 'speaker', 'tags', 'summary', 'area', 'category']
const lists = [
  'guest',
  'tags',
  'project',
  'people',
  'companies_orgs',
  'products_models',
  'media_books',
  'aliases',
]
const texts = [
  ...['title', 'date', 'author', 'speaker', 'source', 'summary', 'insight', 'area', 'category', 'status'],
  ...['layout', 'series', 'created', 'updated', 'channel'],
]
const flags = ['draft', 'exclude']
const known = new Set([...lists, ...texts, ...flags])

const isText = (node) => isScalar(node) && typeof node.value === 'string'
const isQuoted = (node) => isText(node) && /^QUOTE/.test(node.type)
const isNothing = (node) =>
  node === null ||
  (isScalar(node)
    ? node.value === null || String(node.value).trim() === ''
    : isSeq(node) && node.items.length === 0)

function isStringified(field, node) {
  if (!isQuoted(node)) return false
  const text = node.value.trim()
  if (text === 'null' || text === '[]') return true
  if (flags.includes(field)) return /^(true|false)$/i.test(text)
  if (!lists.includes(field) || !/^\[[\s\S]*\]$/.test(text)) return false
  try {
    return parse(text).every((item) => ['string', 'number'].includes(typeof item))
  } catch {
    return false
  }
}

function isWronglyTyped(field, node) {
  if (flags.includes(field)) return !(isScalar(node) && typeof node.value === 'boolean')
  if (texts.includes(field)) return !isText(node)
  return field !== 'guest' || !isText(node) ? !isSeq(node) : false
}

/** Every defect of a file's front matter as `rule field`; null where it is not valid YAML. */
export function defectsOf(text) {
  const block = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1]
  if (block === undefined) return null
  const { contents: map, errors } = parseDocument(block, { uniqueKeys: true })
  if (errors.length > 0 || !isMap(map)) return null
  const fields = new Map(map.items.map(({ key, value }) => [String(key.value), value]))
  const defects = required
    .filter((field) => isNothing(fields.get(field) ?? null))
    .map((field) => `field/required ${field}`)
  for (const [field, node] of fields) {
    if (!known.has(field)) defects.push(`field/unknown ${field}`)
    if (isSeq(node)) {
      const seen = new Set()
      for (const item of node.items) {
        const word = isScalar(item) ? (item.source ?? String(item.value)).trim() : ''
        if (word !== '' && seen.has(word)) defects.push(`field/duplicate-item ${field}`)
        seen.add(word)
      }
    }
    if (!known.has(field) || isNothing(node)) continue
    if (isStringified(field, node)) defects.push(`field/stringified ${field}`)
    else if (isWronglyTyped(field, node)) defects.push(`field/type ${field}`)
    else if (isSeq(node) && lists.includes(field)) {
      for (const item of node.items)
        if (!isText(item) && !isNothing(item)) defects.push(`field/type ${field}`)
    }
  }
  return defects
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const counts = {}
  for (const name of readdirSync(process.argv[2])) {
    for (const defect of defectsOf(readFileSync(join(process.argv[2], name), 'utf8')) ?? []) {
      counts[defect] = (counts[defect] ?? 0) + 1
    }
  }
  console.table(counts)
}
