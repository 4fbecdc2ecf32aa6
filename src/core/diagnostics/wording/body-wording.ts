import type { BodyFindings } from '../../../model/findings/body-findings.ts'
import type { Words } from './words.ts'

export const bodyWording: Words<BodyFindings> = {
  'body/empty': () => 'No text after the front matter.',
}
