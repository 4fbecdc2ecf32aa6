import type { Cue } from '../../../model/cue.ts'
import type { Block } from '../../document/block.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { type FoundName, readNameAt } from '../names/find-names.ts'
import { isSpoken } from './is-spoken.ts'

/** What is asked of somebody who is to speak next, and how surely it hands over. */
const requests: readonly (readonly [text: string, confidence: number])[] = [
  ['打个招呼', 0.9],
  ['介绍一下自己', 0.9],
  ['介绍一下你自己', 0.9],
  ['自我介绍', 0.8],
  ['要补充', 0.9],
  ['怎么看', 0.7],
  ['你觉得', 0.7],
  ['您觉得', 0.7],
  ['你来', 0.6],
  ['开始吧', 0.6],
  ['先从', 0.8],
  ['what do you think', 0.8],
  ['over to you', 0.9],
  ['introduce yourself', 0.9],
  ['say hi', 0.8],
]
const stops = '。！？!?\n；;'
const leadIn = /^(?:好的?|那么?|然后|接下来|所以|对|嗯|来|谢谢|感谢|请|有请|我们|先从|先让|让|，|,|\s)+/
/** What stands between the name and the request where the name is called. */
const called = /^(?:老师|先生|女士|同学)?(?:[，,]|来|要不要|先|也|你|您|跟|给|可以|能不能|开始| ,)/

/** Finds the hand-overs: a name called at the beginning of a sentence that asks it to speak. */
export function findCues({ blocks }: TranscriptDocument, names: readonly string[]): Cue[] {
  const cues: Cue[] = []
  for (const block of blocks) {
    if (block.layer !== 'main' || !isSpoken(block)) continue
    let until = -1
    for (const { at, confidence } of requestsIn(block.text)) {
      if (at < until) continue
      const start = sentenceStart(block.text, at)
      const name = calledName(block.text, start, at, names)
      if (!name) continue
      until = sentenceEnd(block.text, at)
      cues.push({
        line: lineIn(block, start),
        to: name,
        text: block.text.slice(start, until).trim(),
        confidence,
      })
    }
  }
  return cues
}

function requestsIn(text: string): { at: number; confidence: number }[] {
  const found: { at: number; confidence: number }[] = []
  for (const [request, confidence] of requests)
    for (let at = text.indexOf(request); at >= 0; at = text.indexOf(request, at + request.length))
      found.push({ at, confidence })
  return found.sort((a, b) => a.at - b.at)
}

function calledName(text: string, start: number, at: number, names: readonly string[]): string | null {
  const lead = leadIn.exec(text.slice(start, start + 24))?.[0].length ?? 0
  const begin = start + lead
  if (begin > at + 4) return null
  const name = knownNameAt(text, begin, names) ?? readNameAt(text, begin)
  if (!name) return null
  return called.test(text.slice(name.end, name.end + 4)) ? name.name : null
}

function knownNameAt(text: string, at: number, names: readonly string[]): FoundName | null {
  const name = names.find((known) => text.startsWith(known, at))
  return name ? { name, start: at, end: at + name.length } : null
}

function sentenceStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 60 && !stops.includes(text[start - 1]!)) start--
  return start
}

function sentenceEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 60 && !stops.includes(text[end]!)) end++
  return Math.min(text.length, end + 1)
}

/** A block's line breaks are the source's, so that a line can be counted off. */
function lineIn(block: Block, index: number): number {
  let line = block.startLine
  for (let at = block.text.indexOf('\n'); at >= 0 && at < index; at = block.text.indexOf('\n', at + 1)) line++
  return Math.min(line, block.endLine)
}
