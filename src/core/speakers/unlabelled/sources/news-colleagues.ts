import { appendAll } from '../../../../model/append-all.ts'
import type { Block, Layer } from '../../../document/block.ts'
import { lookBack } from '../../../document/look-back.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { type FoundName, readNames } from '../../names/find-names.ts'
import { readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isNews } from '../is-news.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'

const leads = ['y colleague ', '我的同事']
/** He is spoken of, or heard elsewhere: `my colleague Bo Stone's report`, `… is on today's episode`. */
const elsewhere = /^(?:们| and I\b|和我|与我| (?:is|will be) on today| has more|的)/
/** What stands behind a name in news that hand over to one of their own: `Mara Quill covers the sea for the Times.` */
const beats = [' covers ', ' has covered ', ' is the Times', ' reports on ']
const paper = /\bTimes\b|\bPost\b|\bBloomberg\b/
/** `Today, Mara Quill explains why…`: how a programme on one story names who tells it. */
const todays = ['Today, ', '今天，']
const explains =
  /^(?: (?:explains|on (?:how|why|what|the)|tells|joins|and I)|(?:将)?(?:为我们|为您|向我们|来)?(?:解释|讲述|讲解))/
const openingLength = 8

/** `我的同事玛拉·奎尔在现场`, `My colleague Mara Quill is there`: reporters whom a news programme lets speak. */
export function fromNewsColleagues(document: TranscriptDocument): Introduction[] {
  const news = isNews(document)
  const main = inLayer(document, 'main', news)
  const original = inLayer(document, 'original', news)
  if (main.length === 0) return original
  // As many in both layers are the same.
  return main.length === original.length
    ? main.map((introduction, i) => ({ ...introduction, alias: introduction.alias ?? original[i]!.name }))
    : main
}

function inLayer({ blocks }: TranscriptDocument, layer: Layer, news: boolean): Introduction[] {
  const found: Introduction[] = []
  let seen = 0
  for (const block of blocks) {
    if (block.layer !== layer || !isSpoken(block)) continue
    const opening = ++seen <= openingLength
    if (!news && !opening) break
    const text = joinCaptions(block.text)
    if (news) {
      for (const name of [...colleagues(text), ...onBeats(text)]) found.push(introduction(block, text, name))
    }
    if (opening) for (const name of explaining(text)) found.push(introduction(block, text, name))
  }
  return found
}

function colleagues(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const lead of leads)
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + lead.length)) {
      const names = readNames(text, at + lead.length).filter(({ name }) => /[ ·]/.test(name))
      const end = names.at(-1)?.end ?? 0
      if (names.some(({ name }) => /['’]s$/.test(name))) continue
      if (!elsewhere.test(text.slice(end, end + 20))) appendAll(found, names)
    }
  return found
}

/** In UTF-16 units. */
const longestName = 100

/** Where the sentence begins that stands before an index; -1 where that is further back than a name is long. */
function sentenceBefore(text: string, at: number): number {
  const starts = ['. ', '\n', '" '].map((end) => {
    const found = lookBack(text, end, at, longestName)
    return found < 0 ? -1 : found + end.length
  })
  const start = Math.max(...starts)
  return start < 0 && at <= longestName ? 0 : start
}

function onBeats(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const beat of beats)
    for (let at = text.indexOf(beat); at >= 0; at = text.indexOf(beat, at + beat.length)) {
      if (!paper.test(text.slice(at, at + 80))) continue
      const start = sentenceBefore(text, at)
      const name = start < 0 ? null : readForeignName(text, start)
      if (name?.end === at && name.text.includes(' ')) found.push({ name: name.text, start, end: at })
    }
  return found
}

function explaining(text: string): FoundName[] {
  for (const lead of todays) {
    const at = text.indexOf(lead)
    if (at < 0) continue
    let from = at + lead.length
    for (const word of ['my colleague ', '我的同事']) if (text.startsWith(word, from)) from += word.length
    const names = readNames(text, from).filter(({ name }) => /[ ·]/.test(name))
    const end = names.at(-1)?.end ?? 0
    if (explains.test(text.slice(end, end + 12))) return names
  }
  return []
}

function introduction(block: Block, text: string, { name, start, end }: FoundName): Introduction {
  const bracket = text[end] === '（' || (text[end] === ' ' && text[end + 1] === '(')
  const alias = bracket
    ? readForeignName(text, text.indexOf(text[end] === '（' ? '（' : '(', end) + 1)?.text
    : undefined
  return {
    name,
    alias,
    role: 'guest',
    kind: 'introduction',
    line: block.startLine,
    text: text.slice(Math.max(0, start - 20), end + 20),
    confidence: 0.7,
  }
}
