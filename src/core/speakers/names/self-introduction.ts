import { lookBack } from '../../document/look-back.ts'
import { bareChineseName, hanRun, isChineseName, isNickname, readForeignName } from './read-name.ts'

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

type ReadIntroduction = Pick<SelfIntroduction, 'name' | 'end' | 'certain'>

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
/** `这里是《…》的玛拉·奎尔，`: what stands behind the last 的 may be a name; what stands alone is a programme. */
const station = '这里是'
/** What each of the markers holds, to tell in one look that there is none. */
const anyMarker = /我[是叫的]|这里是|I['’ ]|y name/
const longestMarker = Math.max(...markers.map(({ length }) => length))
const clauseEnd = '，。！？；：、（(,!?;:\n“”'
const titles =
  '你们的 大家的 各位的 本期 今天 这期 节目 联合 首席 资深 高级 特约 我们 老朋友 好朋友 朋友 主持人 主持 主播 主理人 主讲人 创始人 制作人 制片人 记者 编辑 博主 作者 作家 导演 老师 教授 研究员 研究者 分析师 工程师 科学家 设计师 律师 医生 医師 演员 投资人 合伙人 总经理 董事长 总裁 经理 主任 主席 会长 顾问 听友 观众 同学 频道主 UP主 up主 CEO CTO COO CFO'.split(
    ' ',
  )
/** `代班主播小童`: an office that ends in one of these, and after it a name. */
const offices =
  /^[\u3400-\u9fff]{0,4}(?:主播|主持人|研究员|研究員|分析师|分析员|分析人|分析|记者|記者|编辑|博主)(?=[\u3400-\u9fff]{2,3}$)/
const looseStop =
  /[的了是这那我你他她它们吗呢吧就都也不在有和与一个说想觉认为很非没来去从做学人时候被把让对到以于为所其之怎什谁哪要会能可已还再又最更多少年岁名位种样般只专真]/
const latinStop = new Set(
  'So Not Going Very Just Really Sure Sorry Glad Happy Happily Excited Thrilled American Chinese Canadian British Indian Jewish Black White Christian Catholic Also Always Actually Still In On At The A An Your Here Back Pretty Super Delighted Joined'.split(
    ' ',
  ),
)

/** Reads the name at the end of `我是…的联合创始人陈倩，` or right after `我是`; null for what is no name. */
export function readIntroducedName(text: string, at: number): ReadIntroduction | null {
  let end = at
  while (end < text.length && end - at < 48 && !clauseEnd.includes(text[end]!)) end++
  let from = at
  while (text[from] === ' ' || text[from] === '*') from++
  const last = lookBack(text, '的', end - 1, end - from)
  const office = offices.exec(text.slice(from, Math.min(end, from + 16)))
  const starts = last > from ? [from, last + 1] : [from]
  if (office) starts.push(from + office[0].length)
  for (const start of starts) {
    const skipped = titlesLength(text, start, end)
    for (const begin of skipped > 0 ? [start, start + skipped] : [start]) {
      const found = readWhole(text, begin, end)
      if (found) return found
    }
  }
  return null
}

function titlesLength(text: string, start: number, end: number): number {
  let at = start
  for (;;) {
    while (at < end && (text[at] === ' ' || text[at] === '\u3000')) at++
    const title = titles.find((known) => text.startsWith(known, at))
    if (!title || at + title.length > end) return at - start
    at += title.length
  }
}

function readWhole(text: string, at: number, end: number): ReadIntroduction | null {
  const foreign = readForeignName(text, at)
  if (foreign && foreign.end <= end) {
    const first = foreign.text.split(' ')[0]!
    if (foreign.text.length < 2) return readMixed(text, at, end)
    if (latinStop.has(first)) return null
    if (/^ ?(?:的|公司|节目|团队)/.test(text.slice(foreign.end, foreign.end + 3))) return null
    return { name: foreign.text, end: foreign.end, certain: true }
  }
  const called = stageName.exec(text.slice(at, end))?.[0]
  if (called) return { name: called, end, certain: false }
  const run = hanRun(text, at, 6)
  if (run === 0) return readLowerCase(text, at, end)
  const word = text.slice(at, at + run)
  if (run < 2) return null
  const closed = at + run >= end || /[\s.。~～*]/.test(text[at + run] ?? ' ')
  if (!closed) return null
  if (bareChineseName(word) !== word) return { name: word, end: at + run, certain: true }
  if (run > 4) return null
  if (isNickname(word) || isChineseName(word)) return { name: word, end: at + run, certain: true }
  return looseStop.test(word) ? null : { name: word, end: at + run, certain: false }
}

/** `海边的机器人林先生1号`: all of what somebody is called who is a mister to his audience. */
const stageName = /^[\u3400-\u9fff]{2,5}(?:先生|小姐)(?:\d{1,2}号)?$/

/** `我是小写的 ryo，`: only its place after a greeting speaks for it. */
function readLowerCase(text: string, at: number, end: number): ReadIntroduction | null {
  const word = /^[a-z]{3,12}/.exec(text.slice(at, end))?.[0]
  return word && at + word.length === end && /[\u3400-\u9fff]/.test(text[at - 1] ?? '')
    ? { name: word, end, certain: false }
    : null
}

/** `A斯`, `Q wave`. */
function readMixed(text: string, at: number, end: number): ReadIntroduction | null {
  const word = text.slice(at, end)
  return /^[A-Z](?:[\u3400-\u9fff]{1,2}| [a-z]{2,8})$/.test(word) &&
    /[\u3400-\u9fff]/.test(text[at - 1] ?? '')
    ? { name: word, end, certain: false }
    : null
}

/** Finds the self-introductions in a stretch of text, in order. */
export function findSelfIntroductions(text: string, from: number, to: number): SelfIntroduction[] {
  const found: SelfIntroduction[] = []
  // No marker is looked for beyond the stretch: the text may be a hundred times as long.
  const stretch = to < text.length ? text.slice(0, to + longestMarker - 1) : text
  if (!anyMarker.test(stretch)) return found
  for (const marker of markers) {
    for (
      let start = stretch.indexOf(marker, from);
      start >= 0 && start < to;
      start = stretch.indexOf(marker, start + 2)
    ) {
      if (isNegated(text, start)) continue
      const read = readIntroducedName(text, start + marker.length)
      if (!read) continue
      const bare = bareChineseName(read.name)
      const alias = nameInParentheses(text, read.end) ?? (bare === read.name ? properName(text, read) : bare)
      found.push({ ...read, alias, start })
    }
  }
  readStations(text, from, to, found)
  return found.sort((a, b) => a.start - b.start)
}

function readStations(text: string, from: number, to: number, found: SelfIntroduction[]): void {
  for (let at = text.indexOf(station, from); at >= 0 && at < to; at = text.indexOf(station, at + 3)) {
    let end = at
    while (end < text.length && end - at < 40 && !clauseEnd.includes(text[end]!)) end++
    const last = lookBack(text, '的', end, end - at)
    const read = last > at ? readWhole(text, last + 1, end) : null
    // A single word may be a measure (`这里是个位数的POI`).
    if (read?.certain && read.end === end && !/^[A-Za-z]+$/.test(read.name))
      found.push({ ...read, alias: nameInParentheses(text, end), start: at })
  }
}

/** The name that stands in parentheses at an index: `（Tracy Mumford）`, `（Tracy Mumford: 记者）`. */
function nameInParentheses(text: string, at: number): string | undefined {
  if (text[at] !== '（' && text[at] !== '(') return undefined
  return readForeignName(text, at + 1)?.text
}

/** `我是老六，张立山。`: the proper name behind a nickname. */
function properName(text: string, { name, end }: ReadIntroduction): string | undefined {
  if (!isNickname(name) || !'，,'.includes(text[end] ?? ' ')) return undefined
  const proper = text.slice(end + 1, end + 4)
  return isChineseName(proper) && !isNickname(proper) && clauseEnd.includes(text[end + 4] ?? '。')
    ? proper
    : undefined
}

/** `如果我是…`, `因为我是…`, `说我是…`: no introduction. */
function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return /(?:如果|假如|假设|要是|因为|知道|觉得|认为|以为|说|于|当|像|问|但|所以|虽然|就算|哪怕|除非|证明)$/.test(
    before,
  )
}
