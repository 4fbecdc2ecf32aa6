import type { FindingArguments } from '../../model/finding.ts'
import { bodyWording } from './wording/body-wording.ts'
import { fieldWording } from './wording/field-wording.ts'
import { fileWording } from './wording/file-wording.ts'
import { frontMatterWording } from './wording/front-matter-wording.ts'
import { overridesWording } from './wording/overrides-wording.ts'
import type { Words } from './wording/words.ts'

/** The words of every finding, by family. */
export const wording: Words<FindingArguments> = {
  ...fileWording,
  ...frontMatterWording,
  ...fieldWording,
  ...bodyWording,
  ...overridesWording,
}
