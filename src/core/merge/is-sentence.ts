/** Longest term, in words and in Chinese characters; beyond it and after a full stop it is a sentence, which is no term. */
const mostWords = 9
const mostCharacters = 36

const han = /\p{Script=Han}/u
const end = /[。！？!?]["”』」]?$|\p{Ll}{4}\.$/u
/** Titles may be sentences: 《我不是药神》. */
const titled = /[《》]/u
/** A subject and what it is, in a text of eight characters and more: 慢跑鞋是跑者的第二双脚; or with an adverb before the verb: 市场总是对的. */
const copula = /^(?=.{8}).{2,30}[^但于凡正若可]是(?!非|否).{2}|^(?=.{6}).{1,30}(?:才|就|总|都|永远)是.{2}/u
const question = /^(?:为什么|如何|怎么)(?=.{5})/u
const clause = /^(?:我们|你们|他们|如果)(?=.{4})|[，：](?:我们|你|他们|人类)/u

/** Whether a gloss's term is a sentence or a clause. */
export function isSentence(term: string): boolean {
  if (end.test(term) || term.split(/\s+/u).length > mostWords) return true
  if (!han.test(term)) return false
  if (term.length > mostCharacters) return true
  return !titled.test(term) && (copula.test(term) || question.test(term) || clause.test(term))
}
