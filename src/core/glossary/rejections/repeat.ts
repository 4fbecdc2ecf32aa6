import { foldName } from '../fold-name.ts'
import type { Rejection } from './rejection.ts'

/** A parenthesis that says the term again and nothing else: `《CNN》（CNN）`. */
export const repeat: Rejection = {
  name: 'repeat',
  rejectsTerm: ({ gloss }, _term, text) =>
    Math.abs(gloss.length - text.length) < 5 && foldName(gloss) === foldName(text),
}
