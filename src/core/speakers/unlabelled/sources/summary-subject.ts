import type { Block } from '../../../document/block.ts'
import { fieldLine } from '../../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { FoundName } from '../../names/find-names.ts'
import { endsInOffice } from '../../names/office.ts'
import { bareChineseName, hanRun, isChineseName, readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'

/** How far into a sentence of the summary its subject may stand: `斯坦福大学管理公司首席执行官玛拉·奎尔…`. */
const reach = 44
const titles = ['教授', '博士', '医生', '医师', '女士', '先生']
const adverbs = '深入 系统性地 系统地 系统 详细地 详细 詳細 将 將 也 还 首次 公开'.split(' ')
const verbs =
  '分享 探讨 探討 阐述 闡述 阐释 介绍 介紹 讲述 講述 讨论 討論 提出 指出 剖析 解析 揭示 强调 回顾 分析 呼吁 记录'.split(
    ' ',
  )
const given =
  /^ ?(?:教授|博士|医生|医师|女士|先生)?(?:主讲|主講|的(?:TED)?(?:深度|精彩|主题|实战|最新)?(?:演讲|演講|讲座|講座|分享|视角))/u
const bases = /(?:基于|由|通过|來自|来自)[^，。]{0,24}$/
/** Words of a conversation; where there are none, who speaks speaks alone. */
const conversation =
  /播客|访谈|訪談|专访|对谈|嘉宾|主持人|[Pp]odcast|elcome (?:to|back)|欢迎(?:您|你)?(?:来|做客)/

/** What a sentence of the summary may say first: `本期播客中，`. */
const leadIn = /^(?:在)?(?:本期|本集|这期|這期|本次|这次|该期)[^，。]{0,12}中，/
/** Where who is said to speak is talked with, and where in public. */
const talked = /播客|访谈|訪談|专访|專訪|采访|採訪|对话|對話|对谈|對談|节目|節目/
const spoke = /演讲|演講|讲座|講座|大会|大會|峰会|峰會/

/** The subject, and what the summary says of where he speaks. */
interface Subject extends FoundName {
  readonly setting: string
}

/**
 * `斯坦福大学教授玛拉·奎尔分享了…`, `本文基于 Mara Quill 的演讲`: the summary's subject, who speaks if the text does not
 * talk about him: it names him hardly ever, or it retells in one language what stands beside it in another.
 */
export function fromSummarySubject(document: TranscriptDocument): Introduction[] {
  const { summary = '' } = document.frontMatter
  const subject = subjectOf(summary)
  if (!subject) return []
  const inPublic = spoke.test(subject.setting)
  if (isTalkedAbout(document, subject.name, inPublic || talked.test(subject.setting))) return []
  const opening = document.blocks
    .slice(0, 8)
    .map(({ text }) => text.slice(0, 400))
    .join('\n')
  return [
    introduction(document, subject, !inPublic && conversation.test(summary + opening) ? 'guest' : 'narrator'),
  ]
}

/** `玛拉·奎尔在访谈中谈到…`: the guest of hosts who only name themselves. */
export function fromTalkedWith(document: TranscriptDocument): Introduction[] {
  const subject = subjectOf(document.frontMatter.summary ?? '')
  return subject && talked.test(subject.setting) ? [introduction(document, subject, 'guest')] : []
}

function introduction(
  document: TranscriptDocument,
  { name, start, end }: FoundName,
  role: 'guest' | 'narrator',
): Introduction {
  const summary = document.frontMatter.summary!
  return {
    name,
    role,
    kind: 'summary',
    line: fieldLine(document, 'summary'),
    text: summary.slice(Math.max(0, start - 20), end + 10),
    confidence: 0.6,
  }
}

function subjectOf(summary: string): Subject | null {
  const plain = summary.slice(0, 400).replace(/\*/g, '')
  for (let sentence = 0; sentence >= 0 && sentence < plain.length; sentence = nextSentence(plain, sentence)) {
    const lead = leadIn.exec(plain.slice(sentence, sentence + 24))?.[0] ?? ''
    const start = sentence + lead.length
    const limit = Math.min(plain.length, start + reach)
    for (let at = start; at < limit; at++) {
      const name = mayBeginName(plain, at) ? fullNameAt(plain, at) : null
      if (!name) continue
      const rest = plain.slice(name.end, name.end + 70)
      const setting = settingOf(rest)
      if ((spoke.test(setting) || talked.test(setting) || tells(rest)) && opens(plain, start, name.start))
        return { ...name, setting: lead + setting }
      if (given.test(rest) && bases.test(plain.slice(start, at))) return { ...name, setting: lead }
      at = name.end - 1
    }
  }
  return null
}

/** `教授在访谈中深入探讨…`: what stands behind the name of somebody who speaks. */
function tells(rest: string): boolean {
  let at = behindSetting(rest, behindTitle(rest))
  for (let rounds = 0; rounds < 2; rounds++)
    at += adverbs.find((word) => rest.startsWith(word, at))?.length ?? 0
  return verbs.some((verb) => rest.startsWith(verb, at))
}

/** `在访谈中`: what is said of where somebody speaks, right behind his name. */
function settingOf(rest: string): string {
  const at = behindTitle(rest)
  return rest[at] === '在' ? rest.slice(at, behindSetting(rest, at)) : ''
}

function behindTitle(rest: string): number {
  const at = rest.startsWith(' ') ? 1 : 0
  return at + (titles.find((title) => rest.startsWith(title, at))?.length ?? 0)
}

/** `在TED演讲中，`, `以海为例，`, `通过十年的经验，` */
function behindSetting(text: string, at: number): number {
  const word = ['在', '以', '通过'].find((opening) => text.startsWith(opening, at))
  if (!word) return at
  const ends = word === '在' ? '中上里' : '，'
  let end = at
  while (
    end < text.length &&
    end - at < 44 &&
    !ends.includes(text[end]!) &&
    !(word === '在' && '，。'.includes(text[end]!))
  )
    end++
  if (!ends.includes(text[end] ?? ' ')) return at
  return text[end + 1] === '，' ? end + 2 : end + 1
}

function nextSentence(text: string, from: number): number {
  const end = text.indexOf('。', from)
  return end < 0 ? -1 : end + 1
}

/** Only an office stands between the sentence's beginning and its subject. */
const opens = (text: string, start: number, at: number): boolean =>
  !/[，,；：]|本文|本期|文章|视频|探讨/.test(text.slice(start, at)) &&
  (!text.slice(start, at).includes('与') || endsInOffice(text.slice(start, at).trimEnd()))

const latinOffices = new Set('CEO CTO COO CFO CMO CPO VP Founder Professor Dr Dr. Prof Prof.'.split(' '))

/** `Mara Quill` of `Synthesia CEO Mara Quill`. */
function withoutOffice(name: string): string {
  const words = name.split(' ')
  return words.slice(words.findLastIndex((word) => latinOffices.has(word)) + 1).join(' ')
}

const dots = '·•・‧'
/** What honorifics end in. */
const honorificEnds = '師师生老授士者'

/** A look before names are read: a capital; in Chinese a dot soon after, or an honorific where it would stand. */
function mayBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x3400) return code !== 0x20 && text[at]!.toLowerCase() !== text[at]
  if (endsInOffice(text.slice(Math.max(0, at - 4), at))) return true
  for (let i = at + 3; i < at + 6; i++) if (honorificEnds.includes(text[i] ?? ' ')) return true
  for (let i = at + 1; i < at + 9; i++) if (dots.includes(text[i] ?? ' ')) return true
  return false
}

function fullNameAt(text: string, at: number): FoundName | null {
  const foreign = readForeignName(text, at)
  if (foreign && /[ ·•・‧]/.test(foreign.text)) {
    const name = withoutOffice(foreign.text)
    return / |[·•・‧]/.test(name) ? { name, start: foreign.end - name.length, end: foreign.end } : null
  }
  const word = text.slice(at, at + Math.min(6, hanRun(text, at, 6)))
  if (endsInOffice(text.slice(Math.max(0, at - 4), at)))
    for (const length of [3, 2, 4]) {
      const name = word.slice(0, length)
      const rest = text.slice(at + length, at + length + 60)
      if (isChineseName(name) && (tells(rest) || settingOf(rest) !== ''))
        return { name, start: at, end: at + length }
    }
  for (const length of [6, 5, 4]) {
    const titled = word.slice(0, length)
    if (titled.length === length && bareChineseName(titled) !== titled)
      return { name: titled, start: at, end: at + length }
  }
  return null
}

/** Whether the text tells of somebody. Of one who is said to speak in it, it may say the name more often. */
function isTalkedAbout({ blocks }: TranscriptDocument, name: string, speaks: boolean): boolean {
  if (blocks.some(({ layer }) => layer === 'original')) return false
  const short = name.split(/[ ·•・‧]/).at(-1)!
  if (count(blocks, short) > (speaks ? 12 : 2)) return true
  return count(blocks, '我') <= count(blocks, '他') + count(blocks, '她')
}

function count(blocks: readonly Block[], word: string): number {
  let times = 0
  for (const { text } of blocks)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++
  return times
}
