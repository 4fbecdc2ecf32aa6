import type { SpeechRule } from '../rule.ts'

/** Several people under one label: whose spelling it is nobody can say. */
const isJoint = (label: string): boolean => /[/／、&＆]/.test(label)

const han = /\p{Script=Han}/u
const latin = /[A-Za-z]/

/** Whether one is written in Chinese alone, and the other in Latin letters alone. */
function inTwoScripts(a: string, b: string): boolean {
  const [inHan, inLatin] = han.test(a) ? [a, b] : [b, a]
  return han.test(inHan) && !latin.test(inHan) && latin.test(inLatin) && !han.test(inLatin)
}

export const labelVariant: SpeechRule = {
  id: 'speaker/label-variant',
  on: 'speech',
  level: 'warning',
  fixable: false,
  finds: 'A speaker whose label is spelled in several ways in one transcript',
  check: ({ source }, { turns }, report) => {
    const bySpeaker = new Map<string, Map<string, { count: number; line: number }>>()
    for (const { speaker, label, startLine } of turns) {
      if (label === null || label === '') continue
      const labels = bySpeaker.get(speaker) ?? new Map<string, { count: number; line: number }>()
      bySpeaker.set(speaker, labels)
      const seen = labels.get(label)
      if (seen) seen.count++
      else labels.set(label, { count: 1, line: startLine })
    }
    for (const [speaker, labels] of bySpeaker) {
      if (labels.size < 2 || isJoint(speaker) || [...labels.keys()].some(isJoint)) continue
      const [usual, { count: most }] = [...labels].reduce((most, each) =>
        each[1].count > most[1].count ? each : most,
      )
      for (const [label, { line, count }] of labels) {
        if (label === usual) continue
        // Both languages stand side by side, each with the name in its own script.
        if (2 * count >= most && most > 2 && inTwoScripts(label, usual)) continue
        const start = source.offsetOfLine(line)
        const at = source.text.indexOf(label, start)
        const end = source.offsetOfLine(line + 1)
        const range =
          at >= 0 && at < end ? source.rangeAt(at, at + label.length) : source.rangeAt(start, start)
        report({ code: 'speaker/label-variant', arguments: { label, usual, speaker }, range })
      }
    }
  },
}
