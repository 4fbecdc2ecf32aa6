import { endsAlike } from '../ends-alike.ts'
import { isShortenedHan } from '../kinds/initials.ts'

/** A Chinese name of a Chinese term: drawn from it, ending as it does, or a foreign person's. */
export function isHanName(term: string, text: string): boolean {
  if (isShortenedHan(term, text) || isShortenedHan(text, term) || endsAlike(term, text)) return true
  if (text.includes('的')) return false
  if (text.length <= term.length + 6 && text.length >= 3 && text.slice(-2) === term.slice(-2)) return true
  return isForeignName(text) || isFullName(term, text)
}

/** `苏妈（苏念真）`: a person called by the family name and a word, and the name in full. */
function isFullName(term: string, text: string): boolean {
  return (
    /^.[妈爸爷奶哥姐叔姨总董导老]$/u.test(term) && /^\p{Script=Han}{2,3}$/u.test(text) && term[0] === text[0]
  )
}

/** `埃隆·马斯克`: a name written by its sound, its parts joined by dots. */
export function isForeignName(text: string): boolean {
  const dot = text.indexOf('·')
  return dot > 0 && dot < 7 && text.length < 20 && !/[的是，。、：]/.test(text)
}
