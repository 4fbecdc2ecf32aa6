import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

const played =
  /播放.{0,30}(?:片段|录音|视频|音频)|(?:片段|录音)[。：:，]?$|\bclip\b.{0,20}$|看看.{0,12}是怎么(?:说|谈论)/
const called =
  /(?:语音留言|(?:听众|聽眾|观众|网友)[^，。]{0,8}(?:问题|提问|来电|留言)|来自[^，。]{0,12}(?:听众|聽眾|观众|网友)[^，。]{0,8})[。：:]?$/
const offices =
  /总统|总理|首相|部长|国务卿|议员|州长|市长|局长|议长|法官|检察官|主席|司令|President|Senator|Governor|Secretary/

/** How many turns a voice that is only played has at most, in how many others' company. */
const few = 2
const company = 3

/**
 * Voices that a programme of three or more plays: after words that announce a clip or a listener's question, or before
 * words that name the speaker with his office (`特朗普总统周二表示…`), as news do.
 */
export function playedVoices(
  open: Spoken,
  turns: readonly TurnDraft[],
  count: number,
  roles: Map<Person, Role>,
): void {
  if (count < company || turns.length < 4 * company) return
  const positions = new Map(turns.map((turn, i) => [turn, i]))
  for (const [person, own] of open) {
    if (own.length > few) continue
    const first = positions.get(own[0]!)!
    const before = turns[first - 1]?.text.slice(-60) ?? ''
    const named = own.some((turn) => {
      const after = turns[positions.get(turn)! + 1]?.text.slice(0, 80) ?? ''
      return isNamedWithOffice(person, after)
    })
    if (named || played.test(before)) roles.set(person, 'clip')
    else if (called.test(before)) roles.set(person, 'audience')
  }
}

function isNamedWithOffice({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => {
    const last = known.split(/[ ·•]/).at(-1)!
    const at = last.length > 1 ? text.indexOf(last) : -1
    if (at < 0) return false
    const around = text.slice(Math.max(0, at - known.length - 6), at + last.length + 3)
    return offices.test(around) && !/^[，,？?！!]/.test(text.slice(at + last.length))
  })
}
