import type { TurnDraft } from '../turns/turn-draft.ts'

const welcomes = [
  '欢迎回到',
  '欢迎收',
  '欢迎来到',
  '邀请到',
  '邀请了',
  '请到了',
  '欢迎',
  '这里是',
  '大家好',
  '各位好',
  '收听',
  '收看',
  '观看',
  'elcome to',
  'elcome back',
  'hanks for listening',
  'hanks for watching',
  'hank you for listening',
  'hank you for joining',
  'hanks for joining',
  'for being here',
  'for coming',
]
const invited = [
  '谢谢邀请',
  '谢谢你的邀请',
  '谢谢你们的邀请',
  '谢谢你们邀请',
  '谢谢你邀请',
  '谢谢您的邀请',
  '感谢邀请',
  '感谢你的邀请',
  '感谢您的邀请',
  '很高兴来',
  '很高兴参加',
  '很高兴能来',
  '很高兴能参加',
  'hanks for having',
  'for having me',
  'for having us',
  'great to be here',
  'good to be here',
  'happy to be here',
  'glad to be here',
  'pleasure to be here',
  '谢谢主持人',
]

/** How many of a speaker's turns are looked at for questions. */
const sample = 60

/** The share of turns that end in a question; a question before the end counts less. 0 to 1. */
export function questionRate(turns: readonly TurnDraft[]): number {
  let questions = 0
  for (const { text } of turns.slice(0, sample)) {
    const end = text.slice(-40)
    if (end.includes('？') || end.includes('?')) questions += 1
    else if (text.includes('？') || text.includes('?')) questions += 0.4
  }
  return questions / Math.max(1, Math.min(sample, turns.length))
}

/** How much somebody's turns sound like the host's: who asks, welcomes and says goodbye, and was not invited. */
export function hostScore(turns: readonly TurnDraft[], order: number): number {
  const edges = [...turns.slice(0, 2), ...turns.slice(2).slice(-2)]
  const welcoming = edges.reduce(
    (sum, { text }) => sum + countAny(text.slice(0, 400) + text.slice(-200), welcomes),
    0,
  )
  const guest = wasInvited(turns) ? 4 : 0
  return 4 * questionRate(turns) + Math.min(3, welcoming) + (order === 0 ? 1 : 0) - guest
}

/** Who says so presents a guest, glad as he may be to be there himself. */
const presents =
  /(?:和|跟|与)(?:我|我们)(?:在)?一起的(?:是|还有)|(?:今天|本期|我)(?:的|们的)?嘉宾是|我(?:们)?(?:今天)?(?:邀请|请)(?:到|来)?了?|with me (?:is|today)|(?:my|our) guest/

/** Whether somebody's first words thank for the invitation. */
export function wasInvited(turns: readonly TurnDraft[]): boolean {
  return turns.slice(0, 2).some(({ text }) => {
    const beginning = text.slice(0, 200)
    return countAny(beginning, invited) > 0 && !presents.test(beginning)
  })
}

function countAny(text: string, phrases: readonly string[]): number {
  return phrases.reduce((count, phrase) => count + (text.includes(phrase) ? 1 : 0), 0)
}
