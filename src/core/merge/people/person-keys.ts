import { isPart } from '../../speakers/names/is-part.ts'
import { bareName } from '../../speakers/people/same-name.ts'
import { foldName } from '../fold-name.ts'
import type { Simplify } from '../simplifier.ts'

/** A name's folded form without titles: equal for spellings of one name. */
export function personKey(name: string, simplify: Simplify): string {
  return foldName(bareName(name), simplify).key
}

/**
 * Whether a name is enough to know somebody again in another programme: a first and a last name, or a Chinese one of
 * three characters and more. `Alex` and `老修` are known again in the same programme only.
 */
export function isFullName(name: string): boolean {
  const bare = bareName(name)
  if (isPart(bare)) return false
  if (/[\u3400-\u9fff]/.test(bare))
    return /[·•・]/.test(bare) || (bare.length >= 3 && !/^[老小阿]|[者员員长長众眾]$|议员/.test(bare))
  return bare.trim().split(/\s+/).length >= 2
}

/** What a programme is known by: its name folded; null where the front matter names none. */
export function channelKey(channel: string | null, simplify: Simplify): string | null {
  return channel === null ? null : foldName(channel, simplify).key
}

/**
 * Whether a name is the channel's own, or opens or ends it (`路飞` of `北美王路飞`, `Amit` of `Amit Kukreja`): a host so
 * named is who the channel is named after.
 */
export function namesChannel(name: string, channel: string, simplify: Simplify): boolean {
  const whole = foldName(channel, simplify)
  const part = foldName(bareName(name), simplify)
  if (part.key === whole.key) return true
  if (part.language === 'zh' && whole.language === 'zh')
    return part.key.length > 1 && (whole.key.startsWith(part.key) || whole.key.endsWith(part.key))
  const words = channel.toLowerCase().split(/\s+/)
  const own = name.toLowerCase().split(/\s+/)
  const at = (from: number): boolean => own.every((word, i) => words[from + i] === word)
  return name.length > 2 && (at(0) || at(words.length - own.length))
}
