import type { RuleLevel } from '../../model/rule.ts'
import { commonmarkEmphasis } from './body/commonmark-emphasis.ts'
import { bodyEmpty } from './body/empty.ts'
import { endTag } from './body/end-tag.ts'
import { labelVariant } from './body/label-variant.ts'
import { levelSkip } from './body/level-skip.ts'
import { unclosedEmphasis } from './body/unclosed-emphasis.ts'
import { unclosedHtml } from './body/unclosed-html.ts'
import { duplicateSource } from './corpus/duplicate-source.ts'
import { glossaryConflict } from './corpus/glossary-conflict.ts'
import { blankItem } from './front-matter/blank-item.ts'
import { date } from './front-matter/date.ts'
import { duplicateItem } from './front-matter/duplicate-item.ts'
import { enumeration } from './front-matter/enum.ts'
import { placeholder } from './front-matter/placeholder.ts'
import { required } from './front-matter/required.ts'
import { stringified } from './front-matter/stringified.ts'
import { tagStyle } from './front-matter/tag-style.ts'
import { type } from './front-matter/type.ts'
import { unknown } from './front-matter/unknown.ts'
import { url } from './front-matter/url.ts'
import { whitespace } from './front-matter/whitespace.ts'
import { readingRules } from './reading-rules.ts'
import type { Rule } from './rule.ts'
import { controlCharacter } from './text/control-character.ts'
import { replacementCharacter } from './text/replacement-character.ts'

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  ...readingRules,
  required,
  type,
  date,
  url,
  stringified,
  placeholder,
  enumeration,
  unknown,
  duplicateItem,
  blankItem,
  whitespace,
  tagStyle,
  duplicateSource,
  bodyEmpty,
  levelSkip,
  unclosedEmphasis,
  commonmarkEmphasis,
  unclosedHtml,
  endTag,
  replacementCharacter,
  controlCharacter,
  labelVariant,
  glossaryConflict,
]

/** The rules that a plan's levels do not turn off. */
export function rulesOn(levels: ReadonlyMap<string, RuleLevel>): readonly Rule[] {
  return rules.filter(({ id }) => levels.get(id) !== 'off')
}

/** The level of each rule by its id: its own, where `levels` does not say another. */
export function levelsInForce(levels: Readonly<Record<string, RuleLevel>>): ReadonlyMap<string, RuleLevel> {
  return new Map(rules.map(({ id, level }) => [id, levels[id] ?? level]))
}
