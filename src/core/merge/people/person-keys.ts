import { roleWord } from '../../speakers/labels/label-name.ts'
import { bareName } from '../../speakers/people/same-name.ts'
import { foldName } from '../fold-name.ts'
import type { Simplify } from '../simplifier.ts'

/** A name's folded form without titles: equal for spellings of one name. */
export function personKey(name: string, simplify: Simplify): string {
  return foldName(bareName(name), simplify).key
}

/** Whether a label names a part in a conversation only (`主持人`, `Speaker 1`). */
export function isPart(name: string): boolean {
  return roleWord(name) !== null
}

/**
 * Whether a name is enough to know somebody again in another programme: a first and a last name, or a Chinese one of
 * three characters and more. `Alex` and `老修` are known again in the same programme only.
 */
export function isFullName(name: string): boolean {
  const bare = bareName(name)
  if (isPart(bare)) return false
  if (/[\u3400-\u9fff]/.test(bare))
    return /[·•・]/.test(bare) || (bare.length >= 3 && !/^[老小阿]/.test(bare))
  return bare.trim().split(/\s+/).length >= 2
}
