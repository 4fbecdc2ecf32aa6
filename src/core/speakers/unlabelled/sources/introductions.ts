import { appendAll } from '../../../../model/append-all.ts'
import type { Block } from '../../../document/block.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { type FoundName, readNameAt, readNames } from '../../names/find-names.ts'
import { isChineseName, isNickname } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { isSpoken } from '../is-spoken.ts'

/** Words after which the programme's guests are named, and those that must stand in the same sentence. */
const invitations =
  '嘉宾 嘉賓 来宾 來賓 邀请到 邀請到 邀请了 邀請了 请到了 請到了 请来了 請來了 请来 請來 介绍的 介紹的 老朋友'.split(
    ' ',
  )
/** Words that the name follows at once. */
const calls = ['有请', '有請', '欢迎', '歡迎']
const ours =
  /(?:我们|咱们|我們)(?:今天|这期|這集|本期|本集|节目|節目|有幸|很|非常|也|特别|特別|再次|请|請|邀|的嘉宾|的來賓|的老朋友)|今天|本期|本集|这集|這集|这期|这一期|本次|节目|節目|接下来|接下來|最后一名|最后一位|下面/
const told = /众多.{0,4}嘉宾|播客主持|采访的嘉宾|接受采访|他邀请|她邀请|公司邀请|受访|大学.{0,8}邀请|俱乐部/
const hosting = ['一起来主持', '一起主持', '共同主持', '联合主持人', '搭档主持']

/** A character of each word above: one look through a paragraph instead of many. */
const mayIntroduce = /[请請嘉宾賓迎绍紹朋持]|[对對交][话話谈談]|聊/

/** `我很荣幸能与玛拉·奎尔和Bo Stone进行对话`: what stands before the names and behind them. */
const withs = ['与', '和', '跟', '同', '與']
const talks =
  /^(?:一起|共同|来)?(?:进行|進行|展开|做)?(?:了)?(?:一场|一次|一期|這場|这场)?(?:深入|精彩|特别)?的?(?:对话|對話|对谈|對談|交谈|交談|访谈|聊聊|聊一聊|聊天)/

/** How many of a transcript's first paragraphs may introduce somebody. */
const introductionLength = 14

/** `今天的嘉宾是…`, `我们邀请到了…的CTO…先生`, `我跟…一起来主持`: who is introduced by somebody else. */
export function fromIntroductions({ blocks }: TranscriptDocument): Introduction[] {
  const found: Introduction[] = []
  const opening = blocks
    .filter((block) => block.layer === 'main' && isSpoken(block))
    .slice(0, introductionLength)
  for (const block of opening) {
    const { text } = block
    if (!mayIntroduce.test(text)) continue
    for (const word of invitations)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const sentence = text.slice(sentenceStart(text, at), sentenceEnd(text, at))
        if (!ours.test(sentence) || told.test(sentence) || isPredicate(text, at)) continue
        for (const name of namesAfter(block, at + word.length)) found.push(introduced(block, name, 'guest'))
      }
    for (const name of talkedWith(text)) found.push(introduced(block, name, 'guest'))
    for (const word of calls) {
      const at = text.indexOf(word)
      for (const name of at < 0 ? [] : namesAt(block, at + word.length))
        if (!isTitled(text, name)) found.push(introduced(block, name, 'guest'))
    }
    for (const word of hosting) {
      const at = text.indexOf(word)
      if (at < 0) continue
      const names = namesBefore(text, at)
      for (const name of names.length > 0 ? names : namesAt(block, at + word.length))
        found.push(introduced(block, name, 'host'))
    }
  }
  return found
}

/** No part of a sentence (`盛颖的`), nor an office. */
const isPerson = ({ name }: FoundName): boolean =>
  name.length > 2 && !/的$|\b(?:CEO|CTO|COO|CFO|VP)$/.test(name)

function talkedWith(text: string): FoundName[] {
  for (const word of withs)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const names = readNames(text, at + 1)
      const end = names.at(-1)?.end ?? 0
      if (names.length === 0 || !talks.test(text.slice(end, end + 16))) continue
      if (ours.test(text.slice(sentenceStart(text, at), end)) && names.every(isPerson)) return names
    }
  return []
}

/** `安娜今天作为嘉宾…`: whoever stands before it. */
const isPredicate = (text: string, at: number): boolean =>
  /作为$|作為$|身为$/.test(text.slice(Math.max(0, at - 2), at))

function introduced(
  { startLine, text }: Block,
  { name, start, end }: FoundName,
  role: 'host' | 'guest',
): Introduction {
  return {
    name,
    role,
    kind: 'introduction',
    line: startLine,
    text: text.slice(Math.max(0, start - 20), end + 10),
    confidence: 0.75,
  }
}

const stops = '。！？!?\n'

function sentenceStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 120 && !stops.includes(text[start - 1]!)) start--
  return start
}

function sentenceEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 160 && !stops.includes(text[end]!)) end++
  return end
}

/**
 * The names that an invitation leads to. Right after `是`, `有`, a colon or a title; in bold; before an honorific. A
 * place or a company (`千里智驾的CTO`) is no name: what stands before `的` is passed over.
 */
function namesAfter(block: Block, at: number): FoundName[] {
  const { text } = block
  const end = Math.min(sentenceEnd(text, at), at + 70)
  for (let index = at; index < end; index++) {
    const lead = leads.exec(text.slice(index, index + 8))?.[0].length
    if (lead === undefined && index > at && !isBoldStart(block, index)) continue
    const names = namesAt(block, index + (lead ?? 0)).filter(
      (name) => text[name.end] !== '的' && !isTitled(text, name),
    )
    if (names.length > 0) return [...names, ...namesBehind(block, names.at(-1)!.end, at)]
  }
  return []
}

/** `邀请了两位嘉宾：**林海**，作家；以及**高山**，船长`: where more than one is announced, who else is bold in the sentence. */
function namesBehind(block: Block, from: number, at: number): FoundName[] {
  const { text } = block
  if (!/[两兩二三四五六]位/.test(text.slice(sentenceStart(text, at), from))) return []
  const found: FoundName[] = []
  const end = sentenceEnd(text, at)
  for (const { kind, start, end: bold } of block.spans)
    if (
      kind === 'strong' &&
      start >= from &&
      start < end &&
      /(?:以及|和|与|；)$/.test(text.slice(start - 2, start))
    )
      appendAll(
        found,
        readNames(text, start).filter((name) => name.end === bold),
      )
  return found
}

const leads =
  /^(?:是|有|就是|首先是|：|:|——|到了|来了|到|了|先生|CEO|CTO|COO|CFO|创始人|教授|主编|主播|作者|律师|博士|参议员|议员|老朋友|记者|导演|合伙人|投资人|研究员|科学家|副教授|医师|中医师|主任|分析师)\s?/

/** A Latin word that opens a company's or a programme's name goes on in Chinese without a mark. */
function isTitled(text: string, { end }: FoundName): boolean {
  return /^(?:公司|节目|播客|频道|大学|团队|基金|资本|前|首席|创始|联合|CEO|联创)/.test(
    text.slice(end, end + 3).trimStart(),
  )
}

/** A name that is bold as a whole, or names read from the text. */
function namesAt(block: Block, at: number): FoundName[] {
  const { text, spans } = block
  const bold = spans.find(({ kind, start }) => kind === 'strong' && start === at)
  const name = bold && text.slice(bold.start, bold.end)
  if (bold && name && (isChineseName(name) || isNickname(name))) return [{ name, start: at, end: bold.end }]
  return readNames(text, at)
}

function isBoldStart(block: Block, index: number): boolean {
  return block.spans.some(({ kind, start }) => kind === 'strong' && start === index)
}

/** `我跟一鸣，他是…，一起来主持`. */
function namesBefore(text: string, at: number): FoundName[] {
  const from = Math.max(sentenceStart(text, at), at - 60)
  for (const word of ['我跟', '我和', '我与']) {
    const index = text.indexOf(word, from)
    if (index < 0 || index > at) continue
    const begin = index + word.length
    const name = readNameAt(text, begin)
    if (name) return [name]
    const comma = text.slice(begin, begin + 5).search(/[，,、 ]/)
    if (comma >= 2) return [{ name: text.slice(begin, begin + comma), start: begin, end: begin + comma }]
  }
  return []
}
