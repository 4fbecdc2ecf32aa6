import type { Block } from '../../document/block.ts'
import { lookBack } from '../../document/look-back.ts'
import { endsInOffice } from './office.ts'
import { isChineseName, readForeignName } from './read-name.ts'

/** A name before the parenthesis that glosses it is no longer. */
const longestName = 30
/** A longer first part has an office before it that nobody knows. */
const longestFirst = 5
const han = /[\u3400-\u9fff]/
/** Words that a name stands right behind, and no name ends in. */
const leadIns = [
  '同事',
  '关于',
  '關於',
  '我叫',
  '名叫',
  '成员',
  '人选',
  '候选人',
  '嘉宾',
  '朋友',
  '正如',
  '欢迎',
  '感谢',
  '采访',
  '邀请',
  '请到',
  '到了',
]
/** What ends a name within its parenthesis. */
const closing = '）):：,，;；'
/** What a Chinese name without dots may stand right behind, where no markup sets it off. */
const before = /[是叫，。、：“《\s]$|^$/

/** A name's forms in the other script, which a gloss puts beside it: `玛拉·奎尔（Mara Quill）`, `Mara Quill（玛拉·奎尔: 作家）`. */
export function glossedNames(name: string, blocks: readonly Block[]): Set<string> {
  const found = new Set<string>()
  const chinese = han.test(name)
  for (const block of blocks) {
    const { text } = block
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      const open = text[end] === ' ' ? end + 1 : end
      const form = isOpen(text, open)
        ? glossIn(text, open + 1, chinese)
        : !chinese && isOpen(text, at - 1) && closing.includes(text[end] ?? ' ')
          ? nameBefore(block, at - 1)
          : undefined
      if (form) found.add(form)
    }
  }
  return found
}

const isOpen = (text: string, at: number): boolean => '（('.includes(text[at] ?? ' ')

/** The name in the other script that fills a parenthesis up to a mark. */
function glossIn(text: string, at: number, chinese: boolean): string | undefined {
  const foreign = readForeignName(text, at)
  const end = foreign?.end ?? chineseEnd(text, at)
  if (!closing.includes(text[end] ?? ' ')) return undefined
  const name = foreign?.text ?? text.slice(at, end)
  if (chinese) return han.test(name) || !name.includes(' ') ? undefined : name
  return han.test(name) ? name : undefined
}

/** Where a Chinese name without dots ends; its start where none stands. */
function chineseEnd(text: string, at: number): number {
  for (const length of [2, 3, 4])
    if (closing.includes(text[at + length] ?? ' ') && isChineseName(text.slice(at, at + length)))
      return at + length
  return at
}

/** The Chinese name that a parenthesis explains: with dots, or all of a bold phrase, or right behind `是`. */
function nameBefore({ text, spans }: Block, open: number): string | undefined {
  const end = text[open - 1] === ' ' ? open - 1 : open
  const dotted = dottedNameBefore(text, end)
  if (dotted) {
    const bold = spans.find(
      ({ kind, start, end: to }) =>
        kind === 'strong' && start > end - dotted.length && start < end && to >= end,
    )
    return bold ? text.slice(bold.start, end) : dotted
  }
  for (const length of [2, 3, 4]) {
    const start = end - length
    const word = text.slice(start, end)
    if (start < 0 || !/^[\u3400-\u9fff]+$/.test(word)) return undefined
    const bold = spans.some((span) => span.kind === 'strong' && span.start === start && span.end >= end)
    if (bold || (isChineseName(word) && before.test(text.slice(Math.max(0, start - 1), start)))) return word
  }
  return undefined
}

/** `玛拉·奎尔` before an index, without the office before it. */
export function dottedNameBefore(text: string, end: number): string | undefined {
  let start = end
  while (start > 0 && end - start < longestName && /[\u3400-\u9fff·•・‧]/.test(text[start - 1]!)) start--
  const dot = lookBack(text, '·', end - 1, end - start)
  if (dot < start) return undefined
  const first = text.indexOf('·', start)
  for (let from = first - 1; from > start && first - from < longestFirst; from--)
    if (endsInOffice(text, from) || leadIns.some((word) => text.endsWith(word, from)))
      return text.slice(from, end)
  // A name's first part is short: what stands further before it is a sentence.
  for (let from = Math.max(start, first - 8); from < dot; from++) {
    const read = readForeignName(text, from)
    if (read?.end === end) return read.text.search(/[·•・‧]/) <= longestFirst ? read.text : undefined
  }
  return undefined
}
