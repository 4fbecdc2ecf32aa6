import type { FoundName } from '../names/find-names.ts'
import { endsInOffice } from '../names/office.ts'
import { bareChineseName, hanRun, isChineseName, readForeignName } from '../names/read-name.ts'
import { settingOf, tells } from './said-of-subject.ts'

const latinOffices = new Set('CEO CTO COO CFO CMO CPO VP Founder Professor Dr Dr. Prof Prof.'.split(' '))

/** `Mara Quill` of `Synthesia CEO Mara Quill`. */
function withoutOffice(name: string): string {
  const words = name.split(' ')
  return words.slice(words.findLastIndex((word) => latinOffices.has(word)) + 1).join(' ')
}

/** The dots between a name's parts, and what honorifics end in. */
const dot = 1
const honorific = 2
const marks = new Uint8Array(0x10000)
for (const character of '·•・‧') marks[character.charCodeAt(0)] = dot
for (const character of '師师生老授士者') marks[character.charCodeAt(0)] = honorific

/** A look before names are read: a capital; in Chinese a dot soon after, or an honorific where it would stand. */
export function mayBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x3400) return code !== 0x20 && text[at]!.toLowerCase() !== text[at]
  if (endsInOffice(text, at)) return true
  const end = Math.min(text.length, at + 9)
  for (let i = at + 1; i < end; i++) {
    const mark = marks[text.charCodeAt(i)]!
    if (mark === dot || (mark === honorific && i >= at + 3 && i < at + 6)) return true
  }
  return false
}

/** The full name at an index of a summary, or the one name of whom it says where he speaks; null where there is none. */
export function fullNameAt(text: string, at: number): FoundName | null {
  const foreign = readForeignName(text, at)
  if (foreign && /[ ·•・‧]/.test(foreign.text)) {
    const name = withoutOffice(foreign.text)
    return / |[·•・‧]/.test(name) ? { name, start: foreign.end - name.length, end: foreign.end } : null
  }
  if (foreign && endsInOffice(text, at) && settingOf(text.slice(foreign.end, foreign.end + 60)))
    return { name: foreign.text, start: at, end: foreign.end }
  const word = text.slice(at, at + Math.min(6, hanRun(text, at, 6)))
  if (endsInOffice(text, at))
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

/** A Chinese name of three characters that opens a sentence (`周山海从个人经历出发，探讨…`), if the sentence tells what he says. */
export function nameAtStart(text: string, at: number): FoundName | null {
  const name = text.slice(at, at + 3)
  const end = at + 3
  return isChineseName(name) && tells(text.slice(end, end + 60)) ? { name, start: at, end } : null
}
