import { amount } from './amount.ts'
import { aside } from './aside.ts'
import { chineseAside } from './chinese-aside.ts'
import { codeNumber } from './code-number.ts'
import { date } from './date.ts'
import { example } from './example.ts'
import { label } from './label.ts'
import { members } from './members.ts'
import { note } from './note.ts'
import { pronounTerm } from './pronoun.ts'
import { quantity } from './quantity.ts'
import type { Rejection } from './rejection.ts'
import { repeat } from './repeat.ts'
import { sector } from './sector.ts'
import { source } from './source.ts'
import { stageDirection } from './stage-direction.ts'
import { symbol } from './symbol.ts'

/** Why a parenthesis is no gloss, the cheap reasons first. */
export const rejections: readonly Rejection[] = [
  symbol,
  example,
  stageDirection,
  quantity,
  date,
  note,
  source,
  codeNumber,
  members,
  aside,
  label,
  pronounTerm,
  repeat,
  amount,
  sector,
  chineseAside,
]
