import { fieldLine } from '../../../document/front-matter/field-line.ts'
import type { TranscriptDocument } from '../../../document/transcript-document.ts'
import { hanRun, isChineseName, readForeignName } from '../../names/read-name.ts'
import type { Introduction } from '../introduction.ts'

/** What says, right behind the name of a channel's owner, that he talks with somebody; in each, the name comes next or between. */
const talksWith = /^ ?(?:独家|獨家|深度)?(?:对话|對話|专访|專訪|采访|採訪|访谈|訪談|对谈|對談) ?/
const talksTo = /^(?:对|對|与|與|和)/
const talk =
  /^(?:先生|女士|教授|老师|老師)?(?:进行)?的?(?:深度|独家|深入)?(?:访谈|訪談|专访|專訪|采访|採訪|对话|對話|对谈|對談)/

/** `柴静对话徐方`, `柴静对高秉涵先生的深度访谈`: title or summary say with whom the channel's owner talks. */
export function fromChannelInterview(document: TranscriptDocument): Introduction[] {
  const { speaker, author, title, summary } = document.frontMatter
  const owner = ownerOf(speaker ?? author ?? '')
  if (!owner) return []
  for (const [field, text] of [
    ['title', title],
    ['summary', summary],
  ] as const) {
    const guest = text === undefined ? undefined : guestIn(text, owner)
    if (!guest) continue
    const about = {
      kind: 'summary' as const,
      line: fieldLine(document, field),
      text: text!.slice(0, 60),
      confidence: 0.7,
    }
    return [
      { name: owner, role: 'host', ...about },
      { name: guest, role: 'guest', ...about },
    ]
  }
  return []
}

/** `柴静` of `柴静 Chai Jing`, `罗永浩` of `罗永浩的十字路口`. */
function ownerOf(channel: string): string | undefined {
  const run = hanRun(channel, 0, 5)
  const length =
    channel[run - 1] === '的' ? run - 1 : /[\s|｜]|^$/.test(channel[run] ?? '') ? run : channel.indexOf('的')
  const name = channel.slice(0, Math.max(0, length))
  return isChineseName(name) ? name : undefined
}

function guestIn(text: string, owner: string): string | undefined {
  for (let at = text.indexOf(owner); at >= 0; at = text.indexOf(owner, at + owner.length)) {
    const rest = text.slice(at + owner.length, at + owner.length + 60)
    const asked = talksWith.exec(rest)?.[0].length
    if (asked !== undefined) {
      const foreign = readForeignName(rest, asked)
      const run = hanRun(rest, asked, 4)
      const name = rest.slice(asked, asked + run)
      if (foreign) return foreign.text
      if (isChineseName(name)) return name
    }
    const to = talksTo.exec(rest)?.[0].length
    if (to === undefined) continue
    const foreign = readForeignName(rest, to)
    if (foreign && talk.test(rest.slice(foreign.end))) return foreign.text
    for (const length of [3, 2, 4]) {
      const name = rest.slice(to, to + length)
      if (isChineseName(name) && talk.test(rest.slice(to + length))) return name
    }
  }
  return undefined
}
