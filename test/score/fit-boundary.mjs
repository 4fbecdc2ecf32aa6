#!/usr/bin/env node
// Fits where a plain Chinese term starts: writes the weights and renderings of src/core/glossary/boundary.
//
//   node test/score/fit-boundary.mjs --corpus DIR… --labels FILE.jsonl --leave-out DIR|FILE.jsonl… [--misses] [--write]
//
// Learnt from, each with its weight below:
//   bold terms before a gloss, whose start is known, read as if they were plain;
//   plain terms that stand as a bold term of the same gloss in another transcript;
//   plain terms labelled by hand: one JSON object a line, { doc, line, paren, ordinal, gloss, term, doubt }.
// Conditional likelihood of the right start among all of the window, by AdaGrad, weights shrunk a little and averaged over
// the later half of the passes. Renderings by IBM Model 1 (Brown et al.,
// “The mathematics of statistical machine translation”, Computational Linguistics 19, 1993), by character. Both are
// crossed over folds of transcripts: what a gloss renders is never learnt from its own. Says how many of the
// hand-labelled starts are found by weights of the other folds. Needs `npm run build` first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { sourceOffset } from '../../dist/core/document/block.js'
import { readDocument } from '../../dist/core/document/read-document.js'
import { glossWords } from '../../dist/core/glossary/boundary/gloss-words.js'
import { askForStart, chooseStart, eachStart } from '../../dist/core/glossary/boundary/han-start.js'
import { renderedIn } from '../../dist/core/glossary/boundary/rendered.js'
import { scoreBeginning, scoreInside } from '../../dist/core/glossary/boundary/score-start.js'
import { findCandidates } from '../../dist/core/glossary/find-candidates.js'
import { GlossaryContext } from '../../dist/core/glossary/glossary-context.js'
import { rejections } from '../../dist/core/glossary/rejections/rejections.js'
import { isHan } from '../../dist/core/glossary/script.js'
import { boldBefore } from '../../dist/core/glossary/shapes/bold-before.js'

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true, default: [] },
    'leave-out': { type: 'string', multiple: true, default: [] },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const folds = 5
const weightOf = { bold: 1, known: 1, hand: 6 }
/** A weight needs this many transcripts, and a rendering this many pairs. */
const fewestDocuments = 3
const fewestPairs = 2
const penalty = 0.02
const rate = 0.3
const epochs = 12
/** Seeds of the orders. */
const orders = [42, 7, 99, 1234]
const stem = (path) => basename(path).replace(/\.\w+$/, '')
const foldOf = (name) => [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % folds
const squeeze = (text) =>
  text
    .replace(/[\s*“”"]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')

const left = new Set(
  options['leave-out'].flatMap((path) =>
    path.endsWith('.jsonl')
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => stem(JSON.parse(line).doc))
      : readdirSync(path).map(stem),
  ),
)
const labels = new Map()
for (const file of options.labels)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const label = JSON.parse(line)
    const key = `${stem(label.doc)} ${label.line} ${squeeze(label.paren)}`
    labels.set(key, [...(labels.get(key) ?? []), label])
  }

/** Every Chinese phrase before a gloss in Latin letters, or labelled: where it ends, and its start where it is known. */
function* readPlaces(path) {
  const doc = stem(path)
  const document = readDocument(readFileSync(path, 'utf8'), path, () => {})
  const context = new GlossaryContext(document)
  for (const block of document.blocks) {
    if (block.layer !== 'main' || block.kind === 'code') continue
    for (const candidate of findCandidates(block, context)) {
      const { anchor, gloss, ending, around, open } = candidate
      const bold = boldBefore.find(candidate)
      const end = bold ? bold.end : anchor
      if (!isHan(block.text.charCodeAt(end - 1)) || around) continue
      if (rejections.some((rejection) => rejection.rejectsGloss?.(candidate))) continue
      const line = document.source.placeAt(sourceOffset(block, open)).line
      const place = { doc, fold: foldOf(doc), text: block.text, end, gloss, context }
      if (bold) {
        if (bold.end - bold.start <= 14) yield { ...place, kind: 'bold', start: bold.start }
      } else if (!ending) {
        const label = labels.get(`${doc} ${line} ${squeeze(gloss)}`)?.find(({ used }) => !used)
        if (!label) yield { ...place, kind: 'plain', start: -1 }
        else if (label.gloss && !label.doubt) {
          label.used = true
          yield { ...place, kind: 'hand', start: startOf(block.text, end, label.term) }
        }
      }
    }
  }
}

/** Where a term that ends at `end` starts, spaces and quotes left aside; -1 where it does not. */
function startOf(text, end, term) {
  for (let start = end - 1; start >= 0 && end - start < 60; start--)
    if (squeeze(text.slice(start, end)) === squeeze(term) && text[start] !== ' ') return start
  return -1
}

/** Renderings learnt from pairs of gloss and term. */
function learnRenderings(pairs) {
  const counts = new Map()
  const seen = new Set()
  const bags = []
  for (const { gloss, term } of pairs) {
    const key = `${gloss.toLowerCase()} ${term}`
    const words = glossWords(gloss)
    if (words.length === 0 || words.length > 6) continue
    if (seen.has(key)) continue
    seen.add(key)
    bags.push({ words, characters: [...new Set([...term].filter((char) => isHan(char.charCodeAt(0))))] })
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  let table = new Map()
  const probability = (word, char) => table.get(word)?.get(char) ?? 1e-4
  let expected
  for (let round = 0; round < 6; round++) {
    expected = new Map()
    for (const { words, characters } of bags)
      for (const char of characters) {
        const shares = words.map((word) => (round === 0 ? 1 : probability(word, char)))
        const sum = shares.reduce((a, b) => a + b, round === 0 ? 0 : 0.01)
        words.forEach((word, i) => {
          const row = expected.get(word) ?? new Map()
          row.set(char, (row.get(char) ?? 0) + shares[i] / sum)
          expected.set(word, row)
        })
      }
    table = new Map(
      [...expected].map(([word, row]) => {
        const total = [...row.values()].reduce((a, b) => a + b, 0)
        return [word, new Map([...row].map(([char, count]) => [char, count / total]))]
      }),
    )
  }
  const renderings = new Map()
  for (const [word, row] of expected) {
    const count = counts.get(word)
    if (count < fewestPairs) continue
    const characters = [...row]
      .filter(([, n]) => n >= 1.2 && n / count >= 0.08)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 12)
    if (characters.length > 0) renderings.set(word, characters.map(([char]) => char).join(''))
  }
  return renderings
}

/** A place with what is seen at each of its starts; undefined where the right one is not among them. */
function toExample(place, renderings) {
  const asked = askForStart(place.text, 0, place.end, place.gloss, false)
  const question = { ...asked, rendered: renderedIn(asked.window.text, place.gloss, renderings) }
  const starts = []
  let right = -1
  eachStart(question.window, (at, token, within) => {
    const seen = []
    const see = (family, what) => {
      seen.push(`${family} ${what}`)
      return 0
    }
    scoreBeginning(question, token, within, see)
    for (let i = token + 1; i < question.window.tokens.length; i++) scoreInside(question, i, see)
    if (question.window.start + at === place.start) right = starts.length
    starts.push(seen)
  })
  return { ...place, starts, right, window: question.window }
}

/** The mean of fits that differ in the order of examples only: one alone depends on its order. */
function fitWeights(examples) {
  return meanOf(orders.map((order) => fitInOrder(examples, order)))
}

function fitInOrder(examples, order) {
  const documents = new Map()
  for (const { doc, starts } of examples)
    for (const seen of starts)
      for (const what of seen) {
        const docs = documents.get(what) ?? new Set()
        if (docs.size < fewestDocuments) documents.set(what, docs.add(doc))
      }
  const ids = new Map()
  for (const [what, docs] of documents) if (docs.size >= fewestDocuments) ids.set(what, ids.size)
  const data = examples.map(({ starts, right, kind }) => ({
    right,
    weight: weightOf[kind],
    starts: starts.map((seen) => seen.map((what) => ids.get(what)).filter((id) => id !== undefined)),
  }))
  const weights = new Float64Array(ids.size)
  const squares = new Float64Array(ids.size)
  const sums = new Float64Array(ids.size)
  let state = order
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[data[i], data[j]] = [data[j], data[i]]
    }
    for (const { starts, right, weight } of data) {
      const scores = starts.map((seen) => seen.reduce((sum, id) => sum + weights[id], 0))
      const top = Math.max(...scores)
      const exps = scores.map((score) => Math.exp(score - top))
      const sum = exps.reduce((a, b) => a + b, 0)
      const gradient = new Map()
      starts.forEach((seen, i) => {
        const d = weight * (exps[i] / sum - (i === right ? 1 : 0))
        if (Math.abs(d) > 1e-4) for (const id of seen) gradient.set(id, (gradient.get(id) ?? 0) + d)
      })
      for (const [id, d] of gradient) {
        squares[id] += d * d
        weights[id] -= (rate * d) / Math.sqrt(squares[id] + 1)
      }
    }
    for (let id = 0; id < weights.length; id++) {
      weights[id] *= 1 - penalty / Math.sqrt(squares[id] + 1)
      if (epoch >= epochs / 2) sums[id] += weights[id]
    }
  }
  const averaged = Math.floor(epochs / 2)
  return new Map([...ids].map(([what, id]) => [what, (sums[id] / averaged) * 10]))
}

/** The mean of several fits: steadier on new transcripts than one fit on all. */
function meanOf(fits) {
  const sums = new Map()
  for (const weights of fits)
    for (const [what, weight] of weights) sums.set(what, (sums.get(what) ?? 0) + weight)
  return new Map([...sums].map(([what, sum]) => [what, sum / fits.length]))
}

/** Those whose start is not the one chosen, as `kb` chooses. */
function wrongOnes(examples, weights) {
  const wrong = []
  for (const { starts, right, window, gloss, start, text, end, doc, context } of examples) {
    const scored = []
    eachStart(window, (at) => {
      const seen = starts[scored.length]
      scored.push({ at, score: seen.reduce((sum, what) => sum + (weights.get(what) ?? 0), 0) })
    })
    const rightAt = scored[right].at
    const { best } = chooseStart(scored, window.text, context)
    if (best.at !== rightAt)
      wrong.push(`${doc} ${gloss.slice(0, 40)}: ${text.slice(start, end)} took ${window.text.slice(best.at)}`)
  }
  return wrong
}

const places = []
const read = new Set(left)
for (const folder of options.corpus)
  for (const name of readdirSync(folder).sort()) {
    if (!read.has(stem(name))) places.push(...readPlaces(join(folder, name)))
    read.add(stem(name))
  }
const named = places
  .filter(({ start }) => start >= 0)
  .map((place) => ({ ...place, term: place.text.slice(place.start, place.end) }))
// A plain term is known by a bold one of the same gloss in a transcript of another fold.
const byGloss = new Map()
const headOf = (gloss) =>
  gloss
    .split(/[:：,，;；]/, 1)[0]
    .trim()
    .toLowerCase()
for (const { gloss, term, fold } of named) {
  const head = headOf(gloss)
  if (/^[a-z]/.test(head)) byGloss.set(head, [...(byGloss.get(head) ?? []), { term, fold }])
}
for (const place of places) {
  if (place.kind !== 'plain') continue
  const before = place.text.slice(0, place.end)
  const known = (byGloss.get(headOf(place.gloss)) ?? [])
    .filter(({ term, fold }) => fold !== place.fold && term.length > 1 && before.endsWith(term))
    .sort((a, b) => b.term.length - a.term.length)[0]
  if (known) named.push({ ...place, kind: 'known', term: known.term, start: place.end - known.term.length })
}
const count = (kind) => named.filter((place) => place.kind === kind).length
console.log(
  `${places.length} places: ${count('bold')} bold, ${count('known')} known, ${count('hand')} by hand`,
)

const examples = []
for (let fold = 0; fold < folds; fold++) {
  const renderings = learnRenderings(named.filter((place) => place.fold !== fold))
  for (const place of named) if (place.fold === fold) examples.push(toExample(place, renderings))
}
const lost = examples.filter(({ right, kind }) => right < 0 && kind === 'hand')
const usable = examples.filter(({ right }) => right >= 0)
console.log(
  `${lost.length} starts by hand are out of reach: ${lost
    .slice(0, 30)
    .map(({ term, gloss }) => `${term}（${gloss.slice(0, 30)}）`)
    .join(' ')}`,
)
const wrong = []
const fits = []
for (let fold = 0; fold < folds; fold++) {
  const weights = fitWeights(usable.filter((example) => example.fold !== fold))
  fits.push(weights)
  wrong.push(
    ...wrongOnes(
      usable.filter((example) => example.fold === fold && example.kind === 'hand'),
      weights,
    ),
  )
}
console.log(
  `by hand, of the other folds: ${wrong.length} of ${usable.filter(({ kind }) => kind === 'hand').length} wrong`,
)
if (options.misses) console.log(wrong.join('\n'))

if (options.write) {
  const folder = join(import.meta.dirname, '../../src/core/glossary/boundary')
  const weights = meanOf(fits)
  const files = {
    characterBefore: 'character-before',
    firstCharacter: 'first-character',
    wordBefore: 'word-before',
    wordInside: 'word-inside',
    sight: 'sight',
  }
  for (const [family, file] of Object.entries(files)) {
    const lines = new Map()
    for (const [what, weight] of weights) {
      const [of, seen] = what.split(' ')
      const tenths = Math.round(weight)
      if (of === family && Math.abs(tenths) >= 3 && seen)
        lines.set(tenths, [...(lines.get(tenths) ?? []), seen])
    }
    const list = [...lines]
      .sort((a, b) => b[0] - a[0])
      .map(([weight, seen]) => `${weight} ${seen.sort().join(' ')}`)
    replaceList(join(folder, `${file}.ts`), list)
  }
  const entries = [...learnRenderings(named)]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map((entry) => entry.join(' '))
  const list = []
  for (let i = 0; i < entries.length; i += 20) list.push(entries.slice(i, i + 20).join(';'))
  console.log(`${weights.size} weights, ${entries.length} renderings`)
  replaceList(join(folder, 'renderings.ts'), list)
}

function replaceList(path, lines) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, `${text.slice(0, text.indexOf('(`'))}(\`\n${lines.join('\n')}\n\`)\n`)
}
