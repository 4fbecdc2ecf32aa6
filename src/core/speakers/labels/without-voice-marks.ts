/** `>>`, which captions set where another voice begins, within a sentence too. Bounded: 8 together. */
const voiceChange = /(^|[\s.?!"”\u3000-\u9fff\uff00-\uffef])>>[> ]{0,8}/gm
/** An operand on both sides makes an operator of it: `x >> 2`. */
const operandBefore = /(?:^|[^a-z'’])[a-z\d]\s$/i
const operandAfter = /^[a-z\d](?![a-z\d'’])/i

/** A text without the captions' marks of another voice. */
export function withoutVoiceMarks(text: string): string {
  if (!text.includes('>>')) return text
  const withoutMark = (mark: string, before: string, at: number): string => {
    const from = at + before.length
    const operands =
      operandBefore.test(text.slice(Math.max(0, from - 3), from)) &&
      operandAfter.test(text.slice(at + mark.length, at + mark.length + 2))
    return operands ? mark : before
  }
  return text.replace(voiceChange, withoutMark).trim()
}
