import type { Concept } from '../../model/concept.ts'

/** Names beside the preferred one are given to translators only where so many transcripts have them. */
const established = 2

/** Chinese names, each with the preferred English one; each Chinese name once in all that one function yields. */
export function translationPairs(): (concept: Concept) => [zh: string, en: string][] {
  const seen = new Set<string>()
  return ({ preferred: { zh, en }, term, language, aliases }) => {
    if (zh === undefined || en === undefined) return []
    const others = aliases.filter((alias) => alias.language === 'zh' && alias.transcripts >= established)
    const names = [zh, ...(language === 'zh' ? [term] : []), ...others.map(({ text }) => text)].map(clean)
    const fresh = [...new Set(names)].filter((name) => name !== '' && !seen.has(name))
    for (const name of fresh) seen.add(name)
    const target = clean(en)
    return target === '' ? [] : fresh.map((name): [string, string] => [name, target])
  }
}

/** Glossaries refuse control characters and white space around a name. */
function clean(name: string): string {
  return name.replace(/[\s\p{C}]+/gu, ' ').trim()
}
