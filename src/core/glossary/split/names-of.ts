import { scriptOf } from '../script.ts'
import { isDescription } from './description.ts'
import { isLatinName } from './latin-name.ts'
import { aliasOfMark } from './marks.ts'

/** The names in what stands before a colon; undefined where it is no name. */
export function namesOf(term: string, head: string): string[] | undefined {
  const marked = aliasOfMark(head)
  if (marked) return [marked]
  const parts = head
    .split(/[，,；;、/|]| 或| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length > 4) return undefined
  const names: string[] = []
  for (const part of parts) {
    const name = aliasOfMark(part) ?? part
    if (scriptOf(name) === 'latin' ? !isLatinName(name) : isDescription(term, name)) return undefined
    names.push(name)
  }
  // A slash inside one Latin name (Documenting/Recording Information, HIV/AIDS) does not part two.
  return head.includes('/') && scriptOf(head) === 'latin' && !/[,，]/.test(head) ? [head] : names
}
