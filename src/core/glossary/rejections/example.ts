import type { Rejection } from './rejection.ts'

const opening =
  /^(?:如(?!意|来|实|同一|何|新|家|懿|常)|例如|例[:：]|比如|譬如|诸如|諸如|好比|像(?!素|差|限)|包括|包含|包括但|含(?!义|量|氧|水)|特别是|特別是|尤其|主要是|主要包括|其中|举例|舉例|e\.?g\.?[\s,:]|for example|for instance|such as|including|includes|like )/i

/** Whether a text begins as examples do. */
export function opensExample(text: string): boolean {
  return opening.test(text)
}

/** Examples: `（如冷冻食品）`, `（例如…）`, `(e.g. …)`. */
export const example: Rejection = {
  name: 'example',
  rejectsGloss: ({ gloss }) => opensExample(gloss),
}
