import type { SpeechRule } from '../rule.ts'

/** Several people under one label: whose spelling it is nobody can say. */
const isJoint = (label: string): boolean => /[/／、&＆]/.test(label)

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
      const [usual] = [...labels].reduce((most, each) => (each[1].count > most[1].count ? each : most))
      for (const [label, { line }] of labels) {
        if (label === usual) continue
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
