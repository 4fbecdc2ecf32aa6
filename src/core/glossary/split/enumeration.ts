import { scriptOf } from '../script.ts'

/**
 * How far a name runs that lists things, `Diversity, Equity, and Inclusion`, from `from` on: up to the end of the part that
 * `and` opens, or stands in where the term lists things too; 0 where it lists none.
 */
export function enumerationEnd(term: string, gloss: string, from: number): number {
  if (gloss.indexOf(' and ', from) === -1) return 0
  // No list in Latin letters goes over a Chinese comma.
  const text = gloss.slice(0, from + `${gloss.slice(from)}，`.search(/[，；]/))
  let end = text.indexOf(',', from)
  for (let parts = 1; parts < 7 && end !== -1; parts += 1) {
    const next = text.indexOf(',', end + 1)
    const part = text.slice(end + 1, next === -1 ? text.length : next).trim()
    if (part === '' || part.length > 40 || scriptOf(part) !== 'latin') return 0
    if (part.startsWith('and ') || (part.includes(' and ') && /[、和与及]/.test(term)))
      return next === -1 ? text.length : next
    end = next
  }
  return 0
}

/** Whether what stands between 、 is what each letter of the term stands for: `STEM（科学、技术、工程、数学）`. */
export function spellsOut(term: string, head: string): boolean {
  if (!/^[A-Z]{3,6}$/.test(term)) return false
  return /^[\p{Script=Han}、和与及]+$/u.test(head) && head.split(/、|[和与及]/).length === term.length
}
