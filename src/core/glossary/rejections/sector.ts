import { isAcronym } from '../kinds/initials.ts'
import type { Rejection } from './rejection.ts'

/** The fund that follows a sector, by its code: `科技板块 (XLK)`. */
export const sector: Rejection = {
  name: 'sector',
  rejectsTerm: ({ gloss }, _term, text) => /(?:板块|板塊|类股|行业)$/.test(text) && isAcronym(gloss),
}
