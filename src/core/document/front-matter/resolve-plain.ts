import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml'
import type { YamlScalar } from './yaml-node.ts'

/** A plain scalar's value by the core schema; numbers only where JavaScript writes them the same way. */
export function resolvePlain(text: string): YamlScalar['value'] {
  const first = text.charCodeAt(0)
  // Digits, signs and the point; `~`, and the first letters of null, true and false; nothing else can be no text.
  if (text !== '' && !(first <= 57 && first >= 43) && !'~nNtTfF'.includes(text[0]!)) return text
  for (const tag of [nullCoreTag, boolCoreTag]) {
    const value = tag.resolve(text, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  for (const tag of [intCoreTag, floatCoreTag]) {
    const value = tag.resolve(text, false, tag.tagName)
    if (value !== NOT_RESOLVED && String(value) === text && Number.isFinite(value)) return value
  }
  return text
}
