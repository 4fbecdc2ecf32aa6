import { appendAll } from '../../../../model/append-all.ts'
import type { Block, Layer } from '../../../document/block.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { type FoundName, readNames } from '../../names/find-names.ts'
import { bareChineseName, isNickname } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'
import { joinCaptions } from '../join-captions.ts'

/** How many of a layer's first paragraphs, and how much of each, may welcome a guest. */
const openingLength = 14
const reach = 1600

/** `山贝，欢迎来到节目`, `Welcome to the show, Mara`, `I'm here with Mara Quill`: whom the host welcomes. */
export function fromWelcomes(document: TranscriptDocument): Introduction[] {
  return inLayer(document, 'main')
}

/** The same in the original layer, for where the main one names no guest. */
export function fromOriginalWelcomes(document: TranscriptDocument): Introduction[] {
  return inLayer(document, 'original')
}

function inLayer({ blocks }: TranscriptDocument, layer: Layer): Introduction[] {
  const found: Introduction[] = []
  let seen = 0
  for (const block of blocks) {
    if (block.layer !== layer || !isSpoken(block)) continue
    if (++seen > openingLength) break
    const text = joinCaptions(block.text.slice(0, reach))
    for (const name of [...chineseWelcomes(text), ...englishWelcomes(text)])
      found.push(introduction(block, text, name))
  }
  return found
}

function introduction(block: Block, text: string, { name, start, end }: FoundName): Introduction {
  return {
    name,
    role: 'guest',
    kind: 'introduction',
    line: block.startLine,
    text: text.slice(Math.max(0, start - 20), end + 20),
    confidence: 0.75,
  }
}

const welcomed =
  /^(?:您|你|您们|你们)?(?:再次|再度|又)?(?:来到|來到|做客|作客|参加|參加|加入|回到|回来|来参|您来|你来|上我们)/
const stops = '。！？!?\n>；;'
const greetingBefore =
  /^(?:哈[喽啰囉]|嗨|[Hh]ello|[Hh]i|[Hh]ey|好的?|那么?|非常感谢|十分感谢|感谢|谢谢|谢谢你|，|,|\s)+/
const nobody = /^(?:大家|各位|朋友|观众|觀眾|听众|聽眾|你们|您|我|今天|再次)/

/** `山贝，欢迎您来到节目`: a clause that is nothing but names before the welcome. */
function chineseWelcomes(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const word of ['欢迎', '歡迎'])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 2)) {
      if (!welcomed.test(text.slice(at + 2, at + 8))) continue
      let end = at
      while (end > 0 && '，, 热烈非常很'.includes(text[end - 1]!)) end--
      let start = end
      while (start > 0 && end - start < 40 && !stops.includes(text[start - 1]!)) start--
      const greeting = greetingBefore.exec(text.slice(start, end))?.[0] ?? ''
      appendAll(found, addressed(text, start + greeting.length, end, greeting !== ''))
    }
  return found
}

function addressed(text: string, start: number, end: number, greeted: boolean): FoundName[] {
  if (start >= end || nobody.test(text.slice(start, end))) return []
  const names = readNames(text.slice(0, end), start)
  if (names.at(-1)?.end === end) return names
  const word = text.slice(start, end)
  const called = greeted && /^[\u3400-\u9fff]{2,3}$/.test(word)
  return called || isNickname(word) || bareChineseName(word) !== word ? [{ name: word, start, end }] : []
}

/** Words that lead to the name of a guest, and what may stand between. */
const leads: readonly (readonly [word: string, between: RegExp])[] = [
  ['elcome ', /^(?:back )?(?:to (?:the|our) [a-z]{1,12},? )?/],
  ['elcome, ', /^/],
  ['elcome back, ', /^/],
  ['joined', /^(?: [A-Za-z]{1,12}){0,6} by (?:the )?/],
  ['y guest', /^s?(?: today| this week)? (?:is|are) /],
  ['ur guest', /^s?(?: today| this week)? (?:is|are) /],
  [' here with ', /^/],
  [' here today with ', /^/],
  ['I talked ', /^(?:to|with) /],
  ['I spoke ', /^(?:to|with) /],
  [' sat down ', /^with /],
  [' sit down ', /^with /],
]
/** What follows the name of a guest who is spoken to. */
const vocatives = [
  ', welcome to',
  ', welcome back',
  ', a warm welcome',
  ', thank you',
  ', thanks',
  ', many thanks',
]
const thanked = /^(?: you)?(?: so much| very much)? for (?:joining|being|coming|taking|doing)/
const offices = new Set(
  'Republican Democratic Democrat Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman President Prime Minister Former Governor Secretary General Professor Prof Prof. Dr Dr. Doctor Mr. Mrs. Ms. Mr Mrs Ms CEO Reporter Correspondent Editor Author Sir'.split(
    ' ',
  ),
)
const notNames = new Set(
  'The This That And But So Now Back To Everyone Everybody Folks Guys Friends Ladies Great Good Well Thank Thanks Hello Hi Hey We You It Bloomberg All Today My Our Another Okay OK Yes Yeah Right Ah Oh Um Uh Hmm If In On At For From As When Because First Just Podcast Show Times News Radio TV Media Club Conference University Summit Program Capital Studio Live Daily Lots'.split(
    ' ',
  ),
)

/** Words in small letters, one after the other: most Chinese paragraphs have none. */
const prose = /[a-z] [a-z]/

function englishWelcomes(text: string): FoundName[] {
  const found: FoundName[] = []
  if (!prose.test(text)) return found
  for (const [word, between] of leads)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const start = at + word.length
      const skipped = between.exec(text.slice(start, start + 90))?.[0].length
      if (skipped === undefined) continue
      const names = peopleAt(text, start + skipped)
      const end = names.at(-1)?.end ?? 0
      const ended = end >= text.length || '.!?,'.includes(text[end]!)
      if (ended || !word.startsWith('elcome')) appendAll(found, names)
    }
  for (const word of vocatives)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const thanks =
        word.includes('thank') && !thanked.test(text.slice(at + word.length, at + word.length + 30))
      if (thanks) continue
      let start = at
      while (start > 0 && at - start < 80 && !stops.includes(text[start - 1]!) && text[start - 1] !== '.')
        start--
      if (text[start] === ' ') start++
      const names = peopleAt(text.slice(0, at), start)
      if (names.at(-1)?.end === at) appendAll(found, names)
    }
  return found
}

/** The names that stand at an index, without offices before them. */
export function peopleAt(text: string, at: number): FoundName[] {
  const end = at + 80
  let from = at
  for (;;) {
    const space = text.indexOf(' ', from)
    if (space < 0 || space > end || !offices.has(text.slice(from, space))) break
    from = space + 1
  }
  return readNames(text, from).filter(({ name }) => !name.split(' ').some((word) => notNames.has(word)))
}
