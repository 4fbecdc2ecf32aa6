import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

const recordings = ['片段', '录音', '视频', '音频']
const announcements = ['片段', '录音', '怎么说', '怎么谈论']
const announced = /(?:听听|看看|播放)[^，。！？]{0,24}(?:怎么|如何)(?:说|谈论|评价)/
const quoted = /^[^，。！？]{0,4}(?:说[：，:,]|表示|宣布|声称|的意思是)/
const listeners = ['听众', '聽眾', '观众', '觀眾', '网友']
const messages = ['问题', '提问', '来电', '留言']
const offices =
  /总统|总理|首相|部长|国务卿|议员|州长|市长|局长|议长|法官|检察官|主席|司令|President|Senator|Governor|Secretary/

/** How many turns a voice that is only played has at most, in a short programme and a long one, in how many others' company. */
const few = 2
const fewInMany = 3
const many = 60
const company = 3
/** Where in the turn after it a played voice's name stands whose words are told once more: `斯通说：…`. */
const opening = 8
/** Said to somebody, or of somebody who is there. */
const present =
  /[你您？?]|欢迎|谢谢|感谢|邀请|有请|请|加入|听众|下一|下面|同事|同行|记者|来自|电话|我们的|交给|现在|演播室|连线/
const addressed = /总统先生|总理先生|首相先生|Mr\. President/

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
  const narrated = [...roles.values()].includes('narrator')
  const positions = new Map(turns.map((turn, i) => [turn, i]))
  for (const [person, own] of open) {
    if (own.length > (turns.length < many ? few : fewInMany)) continue
    const first = positions.get(own[0]!)!
    const before = turns[first - 1]?.text.slice(-60) ?? ''
    const named = own.some((turn) => {
      const after = turns[positions.get(turn)! + 1]?.text.slice(0, 80) ?? ''
      return isNamedWithOffice(person, after)
    })
    const played =
      isAnnounced(before) || addressed.test(before) || (!narrated && isNamedInPassing(person, before))
    if (named || played) roles.set(person, 'clip')
    else if (isListeners(before)) roles.set(person, 'audience')
  }
}

/** `我们播放一段…的片段。`; `…是怎么谈论海的。` */
function isAnnounced(before: string): boolean {
  const play = before.lastIndexOf('播放')
  if (play >= 0 && recordings.some((word) => before.indexOf(word, play) >= 0)) return true
  return announcements.some((word) => before.slice(-12).includes(word)) || announced.test(before)
}

/** `指挥官是博·斯通。`: a turn that ends in a word about somebody and not to him, before his voice. */
function isNamedInPassing({ name }: Person, before: string): boolean {
  const sentence = before
    .replace(/[。.：:\s]{1,4}$/, '')
    .split(/[。！？!?]/)
    .at(-1)!
  return name.length > 3 && sentence.includes(name) && !present.test(sentence)
}

/** `下一条语音留言`, `听众小贝的问题`, `来自我们的听众艾米`: the sentence that ends a turn. */
function isListeners(before: string): boolean {
  const sentence = before
    .replace(/[。：:，？]$/, '')
    .split(/[，。！？]/)
    .at(-1)!
  if (sentence.includes('语音留言')) return true
  const listener = listeners.find((word) => sentence.includes(word))
  if (!listener) return false
  return (
    messages.some((word) => sentence.endsWith(word)) ||
    (sentence.slice(-16).includes(listener) && sentence.includes('来自'))
  )
}

function isNamedWithOffice({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => {
    const last = known.split(/[ ·•]/).at(-1)!
    const at = last.length > 1 ? text.indexOf(last) : -1
    if (at < 0) return false
    const around = text.slice(Math.max(0, at - known.length - 6), at + last.length + 3)
    if (at <= opening && last.length > 2 && quoted.test(text.slice(at + last.length))) return true
    return offices.test(around) && !/^[，,？?！!]/.test(text.slice(at + last.length))
  })
}
