import { characterBefore } from './character-before.ts'
import { firstCharacter } from './first-character.ts'
import type { Family, Weigh } from './score-start.ts'
import { sight } from './sight.ts'
import { wordBefore } from './word-before.ts'
import { wordInside } from './word-inside.ts'

const families: Readonly<Record<Family, ReadonlyMap<string, number>>> = {
  characterBefore,
  firstCharacter,
  wordBefore,
  wordInside,
  sight,
}

/** The fitted weights; what bears none weighs nothing. */
export const fittedWeight: Weigh = (family, seen) => families[family].get(seen) ?? 0
