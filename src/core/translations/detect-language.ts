/** The commonest words of languages in Latin script; a word is in one list only. */
const commonWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', 'the and of to is that it you was for with this are they have what we there'],
  ['es', 'el los las una que por con para está pero como más muy son del'],
  ['fr', 'le les des une est dans pour pas avec sur mais vous nous être cette'],
  ['de', 'der die das und ist nicht ein eine ich wir sie mit auf für auch'],
  ['pt', 'os uma não com você isso são mais também muito tem foi ao pela'],
  ['it', 'il gli che di non sono una per più anche della questo come alla'],
  ['nl', 'het een van niet ik dat zijn met voor ook maar wat deze naar'],
].map(([language, words]) => [language!, new Set(words!.split(' '))] as const)

/** Those that English has too: one alone tells nothing (`How come?`). */
const english = new Set(['come', 'per', 'non', 'die', 'van', 'pour', 'son', 'con', 'des'])

/** How much of a text is looked at, in UTF-16 units. */
const sample = 4000

/**
 * The language of a text as a BCP 47 tag: by script, in Latin script by its commonest words, of which English is the
 * likeliest where there are none; `und` without letters. What stands in parentheses may gloss it in another language, and
 * tells only where there is nothing else.
 */
export function detectLanguage(text: string): string {
  let counts = countScripts(text, false)
  if (Object.values(counts).every((count) => count === 0)) counts = countScripts(text, true)
  // A Han character says as much as several letters; Chinese text is full of Latin names.
  if (counts.kana * 8 > counts.han && counts.kana * 4 > counts.latin) return 'ja'
  if (counts.han > 0 && counts.han * 4 > counts.latin) return 'zh'
  if (counts.hangul * 2 > counts.latin) return 'ko'
  if (counts.cyrillic > counts.latin) return 'ru'
  if (counts.arabic > counts.latin) return 'ar'
  if (counts.latin === 0) return 'und'
  return latinLanguage(text.slice(0, sample)) ?? (counts.han > 1 ? 'zh' : 'en')
}

function countScripts(text: string, inParentheses: boolean) {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, cyrillic: 0, arabic: 0 }
  const length = Math.min(text.length, sample)
  let depth = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x28 || code === 0xff08) depth++
    else if (code === 0x29 || code === 0xff09) depth = Math.max(0, depth - 1)
    else if (code === 0x0a) depth = 0
    else if (depth > 0 && !inParentheses) continue
    else if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) counts.latin++
    } else if (code >= 0x400 && code < 0x530) counts.cyrillic++
    else if (code >= 0x600 && code < 0x700) counts.arabic++
    else if (code >= 0x3041 && code <= 0x30ff) counts.kana++
    else if (code >= 0x3400 && code <= 0x9fff) counts.han++
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++
  }
  return counts
}

/** Null where none of the words tells: `我是Ann Lee。` is as good as Chinese. */
function latinLanguage(text: string): string | null {
  const votes = new Map<string, number>()
  let last = ''
  // Addresses are no words: `com` is one of Portuguese.
  for (const word of text.toLowerCase().split(/[^\p{L}.@]|\.(?!\p{L})/u))
    for (const [language, words] of commonWords)
      if (words.has(word)) {
        votes.set(language, (votes.get(language) ?? 0) + 1)
        last = word
      }
  if (votes.size === 0 || (votes.size === 1 && english.has(last) && [...votes.values()][0] === 1)) return null
  let best = 'en'
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language
  return best
}
