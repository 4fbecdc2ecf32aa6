import { hanRun, isChineseName, isNickname, readForeignName } from './read-name.ts'

/** Somebody who says who they are, and where in the text. */
export interface SelfIntroduction {
  readonly name: string
  /** Another form of it that follows in parentheses. */
  readonly alias: string | undefined
  /** Index of `我是`, `I'm`. */
  readonly start: number
  readonly end: number
  /** Whether the name looks like one by itself; else only its place after a greeting speaks for it. */
  readonly certain: boolean
}

const markers = [
  '我是',
  '我叫',
  '我的名字是',
  '我的名字叫',
  "I'm ",
  'I’m ',
  'I am ',
  'y name is ',
  'y name’s ',
  "y name's ",
]
const clauseEnd = '，。！？；：、（(,!?;:\n“”'
const titles =
  /^(?:你们的|大家的|各位的|本期|今天|这期|节目|联合|首席|资深|高级|特约|我们|老朋友|好朋友|朋友|主持人|主持|主播|主理人|主讲人|创始人|制作人|制片人|记者|编辑|博主|作者|作家|导演|老师|教授|研究员|研究者|分析师|工程师|科学家|设计师|律师|医生|医師|演员|投资人|合伙人|总经理|董事长|总裁|经理|主任|主席|会长|顾问|听友|观众|同学|频道主|UP主|up主|CEO|CTO|COO|CFO|\s)+/
const looseStop =
  /[的了是这那我你他她它们吗呢吧就都也不在有和与一个说想觉认为很非没来去从做学人时候被把让对到以于为所其之怎什谁哪要会能可已还再又最更多少年岁名位种样般只专真]/
const latinStop = new Set(
  'So Not Going Very Just Really Sure Sorry Glad Happy Happily Excited Thrilled American Chinese Canadian British Indian Jewish Black White Christian Catholic Also Always Actually Still In On At The A An Your Here Back Pretty Super Delighted Joined'.split(
    ' ',
  ),
)

/** Reads the name at the end of `我是…的联合创始人陈倩，` or right after `我是`; null for what is no name. */
export function readIntroducedName(
  text: string,
  at: number,
): { name: string; end: number; certain: boolean } | null {
  let end = at
  while (end < text.length && end - at < 48 && !clauseEnd.includes(text[end]!)) end++
  let from = at
  while (text[from] === ' ' || text[from] === '*') from++
  const last = text.lastIndexOf('的', end - 1)
  for (const start of last > from ? [from, last + 1] : [from]) {
    const skipped = titles.exec(text.slice(start, end))?.[0].length ?? 0
    for (const begin of skipped > 0 ? [start, start + skipped] : [start]) {
      const found = readWhole(text, begin, end)
      if (found) return found
    }
  }
  return null
}

function readWhole(
  text: string,
  at: number,
  end: number,
): { name: string; end: number; certain: boolean } | null {
  const foreign = readForeignName(text, at)
  if (foreign && foreign.end <= end) {
    const first = foreign.text.split(' ')[0]!
    if (latinStop.has(first) || foreign.text.length < 2) return null
    if (/^ ?(?:的|公司|节目|团队)/.test(text.slice(foreign.end, foreign.end + 3))) return null
    return { name: foreign.text, end: foreign.end, certain: true }
  }
  const run = hanRun(text, at, 6)
  const word = text.slice(at, at + run)
  if (run < 2 || run > 4) return null
  const closed = at + run >= end || /[\s.。~～*]/.test(text[at + run] ?? ' ')
  if (!closed) return null
  if (isNickname(word) || isChineseName(word)) return { name: word, end: at + run, certain: true }
  return looseStop.test(word) ? null : { name: word, end: at + run, certain: false }
}

/** Finds the self-introductions in a stretch of text, in order. */
export function findSelfIntroductions(text: string, from: number, to: number): SelfIntroduction[] {
  const found: SelfIntroduction[] = []
  for (const marker of markers) {
    for (
      let start = text.indexOf(marker, from);
      start >= 0 && start < to;
      start = text.indexOf(marker, start + 2)
    ) {
      if (isNegated(text, start)) continue
      const read = readIntroducedName(text, start + marker.length)
      if (read) found.push({ ...read, alias: nameInParentheses(text, read.end), start })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The name that stands in parentheses at an index: `（Tracy Mumford）`, `（Tracy Mumford: 记者）`. */
function nameInParentheses(text: string, at: number): string | undefined {
  if (text[at] !== '（' && text[at] !== '(') return undefined
  return readForeignName(text, at + 1)?.text
}

/** `如果我是…`, `因为我是…`, `说我是…`: no introduction. */
function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return /(?:如果|假如|假设|要是|因为|知道|觉得|认为|以为|说|于|当|像|问|但|所以|虽然|就算|哪怕|除非|证明)$/.test(
    before,
  )
}
