import { isHan } from '../script.ts'
import type { Rejection } from './rejection.ts'

const pronoun =
  /^(?:[我你您他她它]们?的|我们?|你们?|您|他们?|她们?|它们?|自己|大家|这|那|这个|那个|这里|那里|这些|那些|其|此|者|者们|你说|是|的|了|吗|呢|吧|it|he|she|they|we|you|i|this|that|these|those|him|her|them|us)$/i

/** Counts what it means, and a code names no count of it: `第二个风险（V28）`. */
const counted = /^第[一二三四五六七八九十\d]{1,3}[个個位种種点點项項条條]/

/** A pronoun restated, what is counted, or what stands before a name that is meant: `他（李）`, `it（我旧的）`, `并不是（React）`. */
export const pronounTerm: Rejection = {
  name: 'pronoun',
  rejectsTerm: ({ gloss }, { bold }, text) =>
    (counted.test(text) && /^[A-Z][A-Z\d-]{0,12}$/.test(gloss)) ||
    (pronoun.test(text) && !/^[A-Z]{2}$/.test(text)) ||
    /(?:他们|她们|它们|我们|你们|[不就也而都还才]是)$/.test(text) ||
    (!bold && isHan(gloss.charCodeAt(0)) && /(?<![其吉自忘大小耳利])[我你您他她它]$/.test(text)) ||
    // `等到他（Ann）`: whom the name is for.
    (!bold && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(gloss) && /(?<![其吉耳维利加])[他她]$/.test(text)),
}
