import { isHan, isLatin } from './script.ts'

/** No more is what a name shares with one in the other script. */
const longestEnd = 2

/** No name that is looked at is longer. */
const longestName = 8

/**
 * Whether a name ends as a text does, in a Chinese character or two, and one of them in Latin letters up to there: `Seed 轮`
 * and `种子轮`, `横轴` and `X 轴`.
 */
export function endsAlike(text: string, name: string): boolean {
  if (name.length < 2 || name.length > longestName || !/^[\p{Script=Han}A-Za-z ]+$/u.test(name)) return false
  let [i, j] = [text.length - 1, name.length - 1]
  while (j >= 0 && text[i] === name[j] && isHan(name.charCodeAt(j))) {
    i--
    j--
  }
  const end = name.slice(j + 1)
  if (end === '' || end.length > longestEnd || /[越更的了]/.test(end)) return false
  if (text[i] === ' ') i--
  if (name[j] === ' ') j--
  return i >= 0 && j >= 0 && isLatin(text.charCodeAt(i)) !== isLatin(name.charCodeAt(j))
}
