import type { Candidate } from '../candidate.ts'
import type { Rejection } from './rejection.ts'

const role = /(?:[家员員长長者师師人演手星士授生裁统統主父母王]|CEO|总监|会)$/

/** A list of what belongs to it: `（风冷、水冷乃至液冷）`, `（行政、服务、蓝领等等）`, `（RKLB, SATS）`. */
export const members: Rejection = {
  name: 'members',
  rejectsGloss(candidate) {
    const { gloss } = candidate
    if (gloss.endsWith('等') && /[,，、]/.test(gloss) && !/[:：]/.test(gloss)) return true
    if (/[:：]/.test(gloss.slice(0, 60)) || /^[A-Za-z][\w\s-]*[，,]/.test(gloss)) return isCodes(gloss)
    if (/等{1,2}$|等等|etc\.?$|之类的?$/.test(gloss)) return gloss.includes('、') || gloss.length < 30
    const items = gloss.split('、')
    if (items.length < 2 || gloss.includes('的') || /^(?:一[个种家款位类]|指)/.test(gloss)) return false
    if (items.every((item) => role.test(item)) || spellsOut(candidate)) return false
    return items.every((item) => item.length <= 12)
  },
}

/** `（RKLB, SATS）`, `（Sentry, Linear, GitHub）`: codes or names of several things. */
function isCodes(gloss: string): boolean {
  if (/^[A-Z][\w.]{1,20}(?:, [A-Z][\w.]{1,20}){2,9}$/.test(gloss)) return true
  if (/^[a-z]{2,20}(?:, [a-z]{2,20}){3,9}$/.test(gloss)) return true
  return /^[A-Z.]{2,5}(?:[,，、/] ?[A-Z.]{2,5})+$/.test(gloss)
}

/** `ESG（环境、社会和治理）`: as many parts as the acronym has letters. */
function spellsOut({ block, anchor, gloss }: Candidate): boolean {
  const before = block.text.slice(Math.max(0, anchor - 8), anchor)
  let letters = 0
  while (/[A-Z]/.test(before[before.length - 1 - letters] ?? '')) letters++
  return letters > 1 && gloss.split(/[、和与及]/).length === letters
}
