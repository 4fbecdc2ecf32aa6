import { foldName } from '../fold-name.ts'
import { readMark } from '../split/marks.ts'
import type { Rejection } from './rejection.ts'

/** A parenthesis that says the term again and nothing else: `《CNN》（CNN）`, `Acme（现更名为Acme）`. */
export const repeat: Rejection = {
  name: 'repeat',
  rejectsTerm: ({ gloss }, _term, text) => saysAgain(text, gloss) || saysAgain(text, readMark(gloss)?.text),
}

function saysAgain(term: string, name: string | undefined): boolean {
  return name !== undefined && Math.abs(name.length - term.length) < 5 && foldName(name) === foldName(term)
}
