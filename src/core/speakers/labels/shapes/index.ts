import type { ReadLabel } from '../label.ts'
import type { LineHead } from '../line-head.ts'
import { alone } from './alone.ts'
import { boldColonInside } from './bold-colon-inside.ts'
import { boldColonOutside } from './bold-colon-outside.ts'
import { bracketed } from './bracketed.ts'
import { chevron } from './chevron.ts'
import { plain } from './plain.ts'
import { timed } from './timed.ts'

/** Every shape a label comes in; the first that reads a line's head has it. */
export const labelShapes: readonly (readonly [id: string, read: (head: LineHead) => ReadLabel | null])[] = [
  ['bold-colon-inside', boldColonInside],
  ['bold-colon-outside', boldColonOutside],
  ['bracketed', bracketed],
  ['chevron', chevron],
  ['plain', plain],
  ['timed', timed],
  ['alone', alone],
]
