import type { Block, Layer } from '../../../document/block.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { findSelfIntroductions, type SelfIntroduction } from '../../names/self-introduction.ts'
import { isMisspelling } from '../../people/same-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'

const greeting =
  /大家好|各位|你好|您好|哈[喽啰囉]|嗨|欢迎|歡迎|朋友|这里是|這裡是|节目|節目|频道|頻道|收听|收看|观众|听众|[Hh]ello|\bHi\b|\bHey\b|[Ww]elcome|[Tt]his is|[Ff]rom the|[Pp]odcast|[Mm]orning|名字|name is|intro\b|introduce myself|介绍/
const farewell =
  /关注|關注|订阅|訂閱|下期|下集|再见|再見|拜拜|收看|收听|感谢|到这里|到这儿|到此|[Tt]hanks for|[Ss]ubscribe|[Nn]ext time|be back|[Ss]ee you|[Tt]he headlines/
/** `I'm Mara Quill, and I've …`: nobody says so but to introduce himself. */
const presents = /^(?:, (?:and I|an? |the |from |host)| in \p{Lu}[a-z]+[ ,.])/u

/** `「我是林海，恭喜…」`: a greeting that others sent, played at the end. */
const congratulates =
  /恭喜|祝[贺賀愿願]|生日快乐|周年快乐|[Cc]ongratulations|[Hh]appy (?:birthday|anniversary)/

/** An opening: its first paragraphs, and on to this many characters where they are short. */
const openingLength = 5
const longestOpening = 14
const openingCharacters = 1500
/** How much of a paragraph is looked at. English takes more letters. */
const reach = { main: 600, original: 1200 }
const endingLength = 3
/** How many lines below a paragraph its original may stand. */
const translated = 12

/**
 * `大家好，我是…` in the opening, `我是…，我们下期再见` at the end. The original layer names speakers where the main layer
 * does not; where both do, one after the other, its names are aliases.
 */
export function fromSelfIntroductions(document: TranscriptDocument): Introduction[] {
  const main = inLayer(document, 'main')
  const original = inLayer(document, 'original')
  if (main.length === 0) return original.map((introduction) => translatedIn(document, introduction))
  return main.map((introduction, i) => {
    const beside = main.length === original.length ? original[i] : originalOf(introduction, main, original)
    return { ...introduction, alias: introduction.alias ?? beside?.name }
  })
}

/** An introduction that only its original opens with a greeting, as the paragraph that translates it has it: `…。我是玛拉·奎尔，` */
function translatedIn({ blocks }: TranscriptDocument, introduction: Introduction): Introduction {
  const at = blocks.findIndex(
    ({ layer, startLine }) => layer === 'original' && startLine === introduction.line,
  )
  const block = blocks.slice(0, Math.max(0, at)).findLast(({ layer }) => layer === 'main')
  if (!block || !isSpoken(block) || introduction.line - block.endLine > translated) return introduction
  const found = findSelfIntroductions(block.text, 0, block.text.length).filter(({ name }) =>
    name.includes('·'),
  )
  const [intro] = found
  if (!intro || found.length > 1) return introduction
  const { name, start, end } = intro
  return {
    ...introduction,
    name,
    alias: introduction.name,
    line: block.startLine,
    text: block.text.slice(Math.max(0, start - 20), end + 10),
  }
}

/** The only name in the original right below, where the paragraph has only one. */
function originalOf(
  { line }: Introduction,
  main: readonly Introduction[],
  original: readonly Introduction[],
): Introduction | undefined {
  const below = original.filter((other) => other.line > line && other.line - line <= translated)
  const alone = main.filter((other) => Math.abs(other.line - line) <= translated).length === 1
  return alone && below.length === 1 ? below[0] : undefined
}

function inLayer({ blocks }: TranscriptDocument, layer: Layer): Introduction[] {
  const found: Introduction[] = []
  const spoken = blocks.filter((block) => block.layer === layer && isSpoken(block))
  const opening = openingOf(spoken)
  opening.forEach((block, order) => {
    const text = joinCaptions(block.text.slice(0, reach[layer]))
    for (const intro of findSelfIntroductions(text, 0, text.length))
      if (isGreeted(text, intro) || (intro.certain && (order < 2 || isPresented(text, intro))))
        found.push(introduction(block, text, intro))
  })
  for (const block of spoken.slice(-endingLength)) {
    const from = spoken.indexOf(block) < openingLength ? reach[layer] : 0
    for (const intro of findSelfIntroductions(block.text, from, block.text.length))
      if (intro.certain && farewell.test(block.text.slice(Math.max(0, intro.start - 40), intro.end + 40)))
        found.push({
          ...introduction(block, block.text, intro),
          role: congratulates.test(block.text.slice(intro.end, intro.end + 40)) ? 'clip' : 'unknown',
        })
  }
  return found.filter(({ name }, i) => found.findIndex((other) => isSame(other.name, name)) === i)
}

function openingOf(spoken: readonly Block[]): readonly Block[] {
  let length = 0
  let characters = 0
  while (
    length < spoken.length &&
    (length < openingLength || (length < longestOpening && characters < openingCharacters))
  )
    characters += spoken[length++]!.text.length
  return spoken.slice(0, length)
}

const isSame = (name: string, other: string): boolean => name === other || isMisspelling(other, name)

function isGreeted(text: string, { start, certain }: SelfIntroduction): boolean {
  return greeting.test(text.slice(Math.max(0, start - (certain ? 80 : 30)), start + 12))
}

function isPresented(text: string, { name, end }: SelfIntroduction): boolean {
  return name.includes(' ') && presents.test(text.slice(end, end + 10))
}

function introduction(
  block: Block,
  text: string,
  { name, alias, start, end, certain }: SelfIntroduction,
): Introduction {
  return {
    name,
    alias,
    role: 'unknown',
    kind: 'self-introduction',
    line: block.startLine,
    text: text.slice(Math.max(0, start - 20), end + 10),
    confidence: certain ? 0.9 : 0.7,
    opens: start <= 6,
  }
}
