import type { Block } from '../../../document/block.ts'
import { fieldLine } from '../../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import type { FoundName } from '../../names/find-names.ts'
import { endsInOffice } from '../../names/office.ts'
import { isChineseName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'
import { settingOf, tells } from '../said-of-subject.ts'
import { fullNameAt, mayBeginName, nameAtStart } from '../subject-name.ts'

/** How far into a sentence of the summary its subject may stand: `斯坦福大学管理公司首席执行官玛拉·奎尔…`. */
const reach = 44
const given =
  /^ ?(?:教授|博士|医生|医师|女士|先生)?(?:主讲|主講|的(?:TED)?(?:深度|精彩|主题|实战|最新)?(?:演讲|演講|讲座|講座|分享|视角))/u
const bases = /(?:基于|由|通过|來自|来自)[^，。]{0,24}$/
/** Words of a conversation in the summary, and in the text itself; where there are none, who speaks speaks alone. */
const conversation = /播客|访谈|訪談|专访|对谈|嘉宾|主持人|[Pp]odcast/
const conversing =
  /(?:本期|这期|收听|我们的?|今天的?)(?:节目|新一期)?的?(?:播客|访谈|专访|对谈|嘉宾)|(?:the|this|our|my|to) (?:[A-Z]\w* )?[Pp]odcast|elcome (?:to|back)|欢迎(?:您|你)?(?:来|做客)/

/** What a sentence of the summary may say first: `本期播客中，`. */
const leadIn = /^(?:在)?(?:本期|本集|这期|這期|本次|这次|该期)[^，。]{0,12}中，/
/** Where who is said to speak is talked with, and where in public. */
const talked = /播客|访谈|訪談|专访|專訪|采访|採訪|对话|對話|对谈|對談|节目|節目/
/** What audiences do, in a transcript's brackets. */
const applause = /[(（](?:Applause|掌声|Laughter|笑声)[)）]/
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
  const isGuest =
    !inPublic &&
    (conversation.test(summary) || conversing.test(opening)) &&
    !document.blocks.some(({ text }) => applause.test(text))
  return [introduction(document, subject, isGuest ? 'guest' : 'narrator')]
}

/** `玛拉·奎尔在访谈中谈到…`: the guest of hosts who only name themselves. */
export function fromTalkedWith(document: TranscriptDocument): Introduction[] {
  const { summary = '' } = document.frontMatter
  const subject = talked.test(summary) ? subjectOf(summary) : null
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
      const name = mayBeginName(plain, at)
        ? fullNameAt(plain, at)
        : sentence === 0 && at === start
          ? nameAtStart(plain, at)
          : null
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

function nextSentence(text: string, from: number): number {
  const end = text.indexOf('。', from)
  return end < 0 ? -1 : end + 1
}

/** Only an office stands between the sentence's beginning and its subject. */
const opens = (text: string, start: number, at: number): boolean =>
  !/[，,；：]|本文|本期|文章|视频|探讨/.test(text.slice(start, at)) &&
  (!text.slice(start, at).includes('与') || endsInOffice(text, at))

/**
 * Whether the text tells of somebody. Of one who is said to speak in it, it may say the name more often; of whom the title
 * names as its author (`玛拉·奎尔：…`), it may tell others' stories.
 */
function isTalkedAbout({ blocks, frontMatter }: TranscriptDocument, name: string, speaks: boolean): boolean {
  const short = name.split(/[ ·•・‧]/).at(-1)!
  const retold = blocks.some(({ layer }) => layer === 'original')
  // A bare Chinese name may be any subject's.
  if (retold && !(short === name && isChineseName(name))) return false
  const times = count(blocks, short)
  if (times > (speaks ? 12 : 2)) return true
  if (retold || (times <= 2 && isAuthorIn(frontMatter.title ?? '', name))) return false
  return count(blocks, '我') <= count(blocks, '他') + count(blocks, '她')
}

/** `玛拉·奎尔：海有多深`, `海与人：玛拉·奎尔的观察` */
const isAuthorIn = (title: string, name: string): boolean =>
  title.startsWith(`${name}：`) || title.includes(`：${name}的`)

function count(blocks: readonly Block[], word: string): number {
  let times = 0
  for (const { text } of blocks)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++
  return times
}
