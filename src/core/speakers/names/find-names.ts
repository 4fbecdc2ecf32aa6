import { hanRun, isChineseName, isNickname, readForeignName } from './read-name.ts'

/** A name found in running text; `start` and `end` are indexes into the text, end exclusive. */
export interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const notPeople = new Set(
  'AI CEO CTO COO CFO CMO CPO VP UP GPU CPU LLM API TED PhD MBA IPO ETF USA US UK EU Hello Hi The This And But So OK App Podcast Partner Managing Director'.split(
    ' ',
  ),
)
const honorific = /^(?:先生|女士|老师|老師|教授|博士|医生|医师|醫師|律师|同学|参议员|议员|主任|院长|校长)/
/** What may stand right after a Chinese name in running text: a mark, or the words that such sentences go on with. */
const after =
  /^(?:[\s，。、！？；：,.!?;:（(*“”—~～]|$|与|和|及|跟|同|在|的|来|先|也|是|为|将|从|就|对|把|向|给|还|会|又|则|并|首先|通过|分享|指出|强调|认为|表示|提出|带|讲|谈|聊|结合|深入|详|介绍|个人|先生|女士|老师|教授|博士|医生|医师|醫師|律师)/

/** Reads a personal name at an index: Latin, with dots, or Chinese by its surname; null where none stands there. */
export function readNameAt(text: string, at: number): FoundName | null {
  const foreign = readForeignName(text, at)
  if (foreign) {
    const first = foreign.text.split(' ')[0]!
    if (notPeople.has(first) || foreign.text.length < 2) return null
    return { name: foreign.text, start: at, end: foreign.end }
  }
  const run = hanRun(text, at, 5)
  for (const length of [4, 3, 2]) {
    if (length > run) continue
    const word = text.slice(at, at + length)
    if (!isChineseName(word) && !isNickname(word)) continue
    const rest = text.slice(at + length, at + length + 4)
    if (!after.test(rest)) continue
    const title = honorific.exec(rest)?.[0].length ?? 0
    return { name: word, start: at, end: at + length + title }
  }
  return null
}

const separators = /^\s?(?:、|，|,|和|以及|及|与|&|and ) ?/

/** Reads a list of names (`A、B和C`) at an index. */
export function readNames(text: string, at: number): FoundName[] {
  const names: FoundName[] = []
  let index = at
  for (let rounds = 0; rounds < 8; rounds++) {
    while (text[index] === ' ' || text[index] === '*') index++
    const name = readNameAt(text, index)
    if (!name) break
    names.push(name)
    const separator = separators.exec(text.slice(name.end, name.end + 6))
    if (!separator) break
    index = name.end + separator[0].length
  }
  return names
}
