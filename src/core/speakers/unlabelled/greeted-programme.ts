import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { simplify } from '../../glossary/dictionary/simplify.ts'
import { isSpoken } from './is-spoken.ts'

/** How many of a transcript's first paragraphs, and how much of each, may greet the audience. */
const openingLength = 4
const reach = 240
const here = ['这里是', '這裡是', '這里是']
const welcomes =
  '欢迎收看 欢迎收听 欢迎观看 欢迎来到 欢迎回到 欢迎大家收看 欢迎大家收听 歡迎收看 歡迎收聽 歡迎來到 歡迎回到 歡迎大家收看 歡迎大家收聽'.split(
    ' ',
  )
const greeting = /(?:大家好|各位好|朋友们好|哈喽|哈囉|你好|您好)[^。！？!?]{0,8}$/
const ours = /^(?:本期|这期|这一期|今天|新一期|我们)?的?[《“「]?/
const han = /^[\u3400-\u9fff]+$/
/** A word of a sentence instead of a name. */
const loose = /[的我你您他她它本这那是在了一期集个]/
const end = /[，,。！!？?》”」\n]/
const longest = 20

/** What a programme calls itself when it greets, where that is not how its channel writes its name: in another script, or shorter. */
export function greetedProgramme({ blocks }: TranscriptDocument, channel: string): string | undefined {
  const opening = blocks.filter((block) => block.layer === 'main' && isSpoken(block)).slice(0, openingLength)
  for (const { text } of opening) {
    const stretch = text.slice(0, reach)
    for (const word of [...here, ...welcomes]) {
      const at = stretch.indexOf(word)
      if (at < 0) continue
      const from = at + word.length
      const rest = stretch.slice(from, from + longest)
      const named = rest.slice(ours.exec(rest)![0].length)
      const length = named.search(end)
      const whole = length < 0 ? '' : named.slice(0, length)
      const alone = here.includes(word) && greeting.test(stretch.slice(0, at))
      if (isForm(whole, channel, alone)) return whole
      const part = partsOf(channel).find((known) => startsAs(named, known))
      if (part) return named.slice(0, part.length)
    }
  }
  return undefined
}

/** Whether a word is the channel's name: in traditional characters or simplified ones, or in Chinese where the channel has none. */
function isForm(word: string, channel: string, alone: boolean): boolean {
  if (word.length < 2 || !han.test(word) || word === channel) return false
  if (!/[\u3400-\u9fff]/.test(channel)) return alone && word.length <= 8 && !loose.test(word)
  return simplify(word) === simplify(channel)
}

/** `海边` and `Waves` of `Waves 海边`. */
function partsOf(channel: string): string[] {
  const parts = channel.match(/[\u3400-\u9fff]{2,}|[A-Za-z][A-Za-z0-9]{2,}/g) ?? []
  return parts.length > 1 ? parts : []
}

const startsAs = (text: string, part: string): boolean =>
  text.slice(0, part.length).toLowerCase() === part.toLowerCase() &&
  !/[A-Za-z]/.test(text[part.length] ?? ' ')
