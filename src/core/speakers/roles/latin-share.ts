import type { TurnDraft } from '../turns/turn-draft.ts'

/** The share of Latin letters among the letters of some turns' first 2,000 characters; 0 to 1. */
export function latinShare(turns: readonly TurnDraft[]): number {
  let latin = 0
  let han = 0
  let seen = 0
  for (const { text } of turns) {
    for (let i = 0; i < text.length && seen < 2000; i++, seen++) {
      const code = text.charCodeAt(i)
      if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++
      else if (code >= 0x3400 && code <= 0x9fff) han += 3
    }
    if (seen >= 2000) break
  }
  return latin + han === 0 ? 0 : latin / (latin + han)
}
