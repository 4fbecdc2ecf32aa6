import type { Shape } from '../candidate.ts'
import { boldAround } from './bold-around.ts'
import { boldBefore } from './bold-before.ts'
import { hanPhrase } from './han-phrase.ts'
import { hanShortForm } from './han-short-form.ts'
import { latinPhrase } from './latin-phrase.ts'
import { literalBold } from './literal-bold.ts'
import { quoted } from './quoted.ts'

/** How a term can stand before its gloss; the first that fits is taken. */
export const shapes: readonly Shape[] = [
  boldBefore,
  boldAround,
  literalBold,
  quoted,
  hanShortForm,
  hanPhrase,
  latinPhrase,
]
