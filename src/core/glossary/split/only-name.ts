import { isAcronymOf, isDrawnFrom } from '../kinds/initials.ts'
import { hasHan, scriptOf } from '../script.ts'
import { isDescription, opensDescription } from './description.ts'
import { isLatinName } from './latin-name.ts'

/** Says where a thing stands among its like: 美国四大银行之一, 美国第二大商业银行. */
const ranks = /之一$|第[一二三四五六七八九十]大|最大的?/

/** No Chinese for a term with Latin letters is longer, or it tells more. */
const longestSaid = 8

/** Whether what follows the colon is nothing but another name: `User Interface: 用户界面`. */
export function isOnlyName(term: string, names: readonly string[], rest: string): boolean {
  if (!hasHan(rest)) {
    return (
      isLatinName(rest) && [term, ...names].some((name) => isAcronymOf(name, rest) || isAcronymOf(rest, name))
    )
  }
  if (/[，。；、,;]/.test(rest)) return false
  if (opensDescription(rest) || ranks.test(rest)) return false
  if (scriptOf(term) === 'han')
    return (isSameHan(term, rest) || saysLetters(term, rest)) && !rest.includes('的')
  if (names.some(hasHan) || rest.length > 20 || isDescription(term, rest)) return false
  const latin = names.find((name) => name !== term) ?? term
  const words = latin
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|in|for|to|a|an|on|as|by|&)$/i.test(word)).length
  const length = rest.replace(/[A-Za-z]+/g, 'xx').length
  return !rest.includes('的') && length <= words * 3 + 1
}

/** `C端市场（Consumer Market: 消费者市场）`: Latin letters and what it is, said in Chinese alone. */
function saysLetters(term: string, rest: string): boolean {
  if (!/[A-Za-z]/.test(term) || /\d\d/.test(term) || rest.length > longestSaid) return false
  return rest.slice(-2) === term.slice(-2) && /^\p{Script=Han}+$/u.test(rest)
}

/** Two Chinese names of one thing: one is drawn from the other, or they share all but a character or two. */
function isSameHan(term: string, other: string): boolean {
  if (
    (isDrawnFrom(term, other) && other.length >= term.length * 2) ||
    (other.includes(term) && other.length <= term.length + 8)
  )
    return true
  if (Math.abs(term.length - other.length) > 1 || term.length < 3) return false
  if (term.length < 6 && term.slice(0, 2) === other.slice(0, 2)) return true
  let common = 0
  for (const char of term) if (other.includes(char)) common++
  return common * 4 >= term.length * 3
}
