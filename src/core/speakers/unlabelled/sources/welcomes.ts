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

/** `山贝，欢迎来到节目`, `Welcome to the show, Mara`, `I'm here with Mara Quill`: whom the host welcomes; in the original where the main layer does not. */
export function fromWelcomes(document: TranscriptDocument): Introduction[] {
  const main = inLayer(document, 'main')
  return main.length > 0 ? main : inLayer(document, 'original')
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
      found.push(...addressed(text, start + greeting.length, end, greeting !== ''))
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

const person = String.raw`\p{Lu}[\w'’-]{1,20}(?: \p{Lu}(?:\.|[\w'’-]{0,20})){0,5}`
// Bounded: names of at most six words of at most 21 letters, six words before them.
const patterns = [
  new RegExp(String.raw`\b[Ww]elcome(?: back)?(?: to (?:the|our) \w+)?,? (${person})(?=[.!?,]|$)`, 'gu'),
  new RegExp(
    String.raw`(?:^|[.!?>] )(${person}(?:(?:, | and |, and )${person}){0,3}), (?:a )?(?:warm )?(?:welcome (?:back )?to\b|thank(?: you|s)(?: you)?(?: so much| very much)? for (?:joining|being|coming|taking|doing))`,
    'gu',
  ),
  new RegExp(String.raw`\bjoined(?: \w+){0,6} by (?:the )?(${person})`, 'gu'),
  new RegExp(String.raw`\b(?:my|our) guests?(?: today| this week)? (?:is|are) (${person})`, 'gu'),
  new RegExp(String.raw`\bhere(?: today)? with (${person}), `, 'gu'),
  new RegExp(String.raw`\bI (?:talked|spoke|sat down|sit down) (?:to|with) (${person}), `, 'gu'),
]
const hints = ['elcome', 'joined', ' guest', 'here ', 'hank', 'spoke', 'talked', ' down ']
const offices =
  /^(?:(?:Republican|Democratic|Democrat|Senator|Sen|Representative|Rep|Congressman|Congresswoman|President|Prime|Minister|Former|Governor|Secretary|General|Professor|Prof|Dr|Doctor|Mr|Mrs|Ms|CEO|Reporter|Correspondent|Editor|Author|Sir)\.? )+/
const notNames =
  /^(?:The|This|That|And|But|So|Now|Back|To|Everyone|Everybody|Folks|Guys|Friends|Ladies|Great|Good|Well|Thank|Thanks|Hello|Hi|Hey|We|You|It|Bloomberg|All|Today|My|Our|Another|Okay|OK|Yes|Yeah|Right|Ah|Oh|Um|Uh|Hmm|If|In|On|At|For|From|As|When|Because|First|Just)\b/
const programme =
  /\b(?:Podcast|Show|Times|News|Radio|TV|Media|Club|Conference|University|Summit|Program|Capital|Studio|Live|Daily|Lots)\b/

function englishWelcomes(text: string): FoundName[] {
  if (!hints.some((hint) => text.includes(hint))) return []
  const found: FoundName[] = []
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      let at = match.index + match[0].indexOf(match[1]!)
      for (const part of match[1]!.split(/, and |, | and /)) {
        const office = offices.exec(part)?.[0].length ?? 0
        const start = text.indexOf(part, at) + office
        const name = part.slice(office).replace(/[.'’-]+$|['’]s$/, '')
        at = start + name.length
        if (!notNames.test(name) && !programme.test(name)) found.push({ name, start, end: at })
      }
    }
  return found
}
