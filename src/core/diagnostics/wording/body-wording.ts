import type { BodyFindings } from '../../../model/findings/body-findings.ts'
import type { Words } from './words.ts'

export const bodyWording: Words<BodyFindings> = {
  'body/empty': () => 'No text after the front matter.',
  'translation/unpaired': ({ paragraphs }) =>
    `${paragraphs === 1 ? 'A paragraph' : `${paragraphs} paragraphs`} in the original language with no main text before; expected the translation in the same section. Add it, or move the original below it.`,
}
