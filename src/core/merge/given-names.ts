import type { Name } from './fold-name.ts'
import type { FoldedStatement } from './folded-statement.ts'

const dot = /[·・•‧]/u
const fullName = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u
const oneName = /^\p{Lu}\p{Ll}{1,14}$/u
const mostCharacters = 5

/** The given names, in both languages, of persons whom the folder names in full: 凯瑟琳, Katherine of 凯瑟琳·约翰逊（Katherine Johnson）. */
export function givenNames(statements: readonly FoldedStatement[]): Set<string> {
  const known = new Set<string>()
  for (const { term, aliases } of statements) {
    const names = [term, ...aliases.map(({ name }) => name)]
    const chinese = names.find(({ language, text }) => language === 'zh' && dot.test(text))
    const english = names.find(({ language, text }) => language === 'en' && fullName.test(text))
    if (chinese === undefined || english === undefined) continue
    known.add(chinese.text.split(dot, 1)[0]!)
    known.add(english.tokens[0]!)
  }
  return known
}

/** Whether a gloss gives a given name in both languages, and nothing else. */
export function isGivenName({ term, aliases }: FoldedStatement, known: ReadonlySet<string>): boolean {
  if (aliases.length !== 1) return false
  const names = [term, aliases[0]!.name]
  const chinese = names.find(({ language }) => language === 'zh')
  const english = names.find(({ language }) => language === 'en')
  return (
    chinese !== undefined &&
    english !== undefined &&
    isOne(english, known) &&
    known.has(chinese.text) &&
    chinese.text.length <= mostCharacters
  )
}

function isOne({ text, tokens }: Name, known: ReadonlySet<string>): boolean {
  return oneName.test(text) && known.has(tokens[0]!)
}
