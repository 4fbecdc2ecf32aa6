import { foldName } from '../fold-name.ts'
import { scriptOf } from '../script.ts'
import { opensDescription } from './description.ts'
import { enumerationEnd, spellsOut } from './enumeration.ts'
import { isLatinName } from './latin-name.ts'
import { aliasOfMark } from './marks.ts'
import { isOneName } from './one-name.ts'
import type { GlossName } from './split.ts'

/** A kind of word classes the term: `粉红（网络流行语: …）`. */
const wordKind = /(?:流行语|用语|术语|俗语|成语|方言|俚语|黑话|[日英法德俄]语)$/

/** Beside names it says what the thing is: `美光科技，存储芯片巨头`, `PGR，美国财险公司`. */
const rank =
  /(?:巨头|龙头|领头羊)$|^(?:美国|中国|英国|日本|德国|法国|韩国|加拿大|全球|知名|著名|世界).{1,8}(?:公司|企业家?|品牌|厂商|平台|制造商|供应商)$/

/** The names in what stands before a colon; undefined where it is no name. */
export function namesOf(term: string, head: string): GlossName[] | undefined {
  if (foldName(head) === foldName(term)) return [{ text: head }]
  const marked = aliasOfMark(head)
  if (marked) return [marked]
  if (scriptOf(head) === 'latin' && isOneName(term, head)) return [{ text: head }]
  if (spellsOut(term, head)) return [{ text: head }]
  const listed = enumerationEnd(term, head, 0)
  const rest = head
    .slice(listed)
    .split(/[，,；;、/|]| 或| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const parts = listed === 0 ? rest : [head.slice(0, listed), ...rest]
  if (parts.length > 4) return undefined
  const names: GlossName[] = []
  for (const part of parts) {
    const name = aliasOfMark(part) ?? { text: part }
    if (parts.length > 1 && rank.test(name.text)) continue
    if (scriptOf(name.text) === 'latin' ? !isLatinName(name.text) : !isHeadName(name.text)) return undefined
    names.push(name)
  }
  return names
}

/** Before a colon Chinese is a name unless it opens like an explanation or runs on. */
function isHeadName(text: string): boolean {
  return text.length <= 24 && !/[。！？]/.test(text) && !opensDescription(text) && !wordKind.test(text)
}
