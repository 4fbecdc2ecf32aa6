import type { Block, Layer } from '../../../document/block.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { opensAsNews } from '../is-news.ts'
import { isSpoken } from '../is-spoken.ts'

const longestClip = 260
/** How far into the next paragraph the speaker of a clip is named. */
const reach = 70

const firstPerson = /我|\bI\b|\b[Ww]e\b/
/** What the news themselves say: whom they speak for, and to whom. */
const host = /我是|您|《|我的同事|我们(?:将|为|的)|节目|I'm \p{Lu}|[Mm]y colleague|you|quiz/u

/**
 * In the news, a short paragraph in the first person is a recording where the next one names an office-holder:
 * `我会赢。` – `斯通总统周二…`; `I will win.` – `That was Governor Mara Quill.`
 */
export function fromNewsClips({ blocks }: TranscriptDocument): Introduction[] {
  if (!opensAsNews({ blocks })) return []
  const main = inLayer(blocks, 'main')
  return main.length > 0 ? main : inLayer(blocks, 'original')
}

function inLayer(blocks: readonly Block[], layer: Layer): Introduction[] {
  const spoken = blocks.filter((block) => block.layer === layer && isSpoken(block))
  const found: Introduction[] = []
  for (let i = 0; i + 1 < spoken.length; i++) {
    const clip = bodyOf(spoken[i]!)
    const next = bodyOf(spoken[i + 1]!)
    if (clip.text.length > longestClip || clip.label !== next.label) continue
    if (
      /[?？][”"]?$/.test(clip.text) ||
      !firstPerson.test(clip.text) ||
      host.test(clip.text) ||
      chineseHolder(clip.text)
    )
      continue
    for (const name of namedIn(next.text))
      found.push({
        name,
        role: 'clip',
        kind: 'introduction',
        line: spoken[i]!.startLine,
        text: `${clip.text.slice(0, 40)} – ${next.text.slice(0, reach)}`,
        confidence: 0.5,
      })
  }
  return found
}

/** A paragraph without the label, chevron or quotation mark that opens it. */
function bodyOf({ text }: Block): { label: string; text: string } {
  const colon = text.slice(0, 40).search(/[:：]/)
  const label = colon > 0 && !/[，。,.]/.test(text.slice(0, colon)) ? text.slice(0, colon) : ''
  let at = label === '' ? 0 : colon + 1
  while (' >“"\n'.includes(text[at] ?? '-')) at++
  return { label, text: text.slice(at) }
}

function namedIn(text: string): string[] {
  const chinese = chineseHolder(text.slice(0, reach))
  return chinese ? [chinese] : /^(?:That was|That's) /.test(text) ? englishHolders(text) : []
}

const before = ['总统', '州长', '部长', '国务卿', '参议员', '众议员', '市长', '总理', '首相']
const behind = ['总统', '总理', '首相']
const boundary = /[^\u3400-\u9fff]|[和与而但]/

/** `特朗普` of `…，特朗普总统`, `玛拉·奎尔` of `州长玛拉·奎尔`. */
function chineseHolder(text: string): string | null {
  for (const office of before) {
    const at = text.indexOf(office)
    const name = at < 0 ? null : readForeignName(text, at + office.length)
    if (name && /[·•]/.test(name.text)) return name.text
  }
  for (const office of behind) {
    const at = text.indexOf(office)
    for (let length = 2; at >= length && length <= 4; length++)
      if (
        /^[\u3400-\u9fff]+$/.test(text.slice(at - length, at)) &&
        (at === length || boundary.test(text[at - length - 1]!))
      )
        return text.slice(at - length, at)
  }
  return null
}

const offices = [
  'President ',
  'Governor ',
  'Senator ',
  'Secretary ',
  'Mayor ',
  'Minister ',
  'Representative ',
]

/** Everyone whom a sentence such as `That was Governor Mara Quill and Senator Bo Stone.` names. */
function englishHolders(text: string): string[] {
  const found: (readonly [number, string])[] = []
  for (const office of offices)
    for (let at = text.indexOf(office); at >= 0 && at < 200; at = text.indexOf(office, at + 1)) {
      const name = readForeignName(text, at + office.length)
      if (name?.text.includes(' ')) found.push([at, name.text])
    }
  return found.sort(([a], [b]) => a - b).map(([, name]) => name)
}
