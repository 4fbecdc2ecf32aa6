import type { FieldFindings } from '../../../model/findings/field-findings.ts'
import type { Words } from './words.ts'

const kindNames: Readonly<Record<string, string>> = {
  text: 'text',
  list: 'a list of texts',
  names: 'a name or a list of names',
  flag: 'true or false',
  date: 'a date',
  number: 'a number',
  url: 'an address',
}

const leftOutNote = (leftOut: boolean): string => (leftOut ? '; the value is left out' : '')
const meant = (nearest: string | null): string => (nearest === null ? '' : `; did you mean ‘${nearest}’?`)

/** A few of many, the count of the rest behind them. */
function few(values: readonly string[], most: number): string {
  const shown = values.slice(0, most).map((value) => `‘${value}’`)
  const rest = values.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

export const fieldWording: Words<FieldFindings> = {
  'field/required': ({ field, written }) =>
    written ? `‘${field}’ is empty; give it a value.` : `‘${field}’ is missing; add it to the front matter.`,
  'field/type': ({ field, expected, found, leftOut, problem }) =>
    problem === undefined
      ? `‘${field}’ must be ${kindNames[expected] ?? expected}, found ${found}${leftOutNote(leftOut)}.`
      : `‘${field}’ does not fit the schema, found ${found}: ${problem}.`,
  'field/date': ({ field, value, leftOut }) =>
    `‘${field}’ must be a day that exists, written as 2025-11-15, found ‘${value}’${leftOutNote(leftOut)}.`,
  'field/url': ({ field, value }) =>
    `‘${field}’ must be an absolute address that begins with http:// or https://, found ‘${value}’.`,
  'field/stringified': ({ field, value, means }) =>
    `‘${field}’ holds the text ‘${value}’ where ${means} belongs; take the quotes away.`,
  'field/placeholder': ({ field, value }) =>
    `‘${field}’ still holds the placeholder ‘${value}’; put the real value there.`,
  'field/enum': ({ field, value, nearest, allowed }) =>
    `‘${value}’ is none of the values of ‘${field}’${meant(nearest)}${nearest === null ? `; known are ${few(allowed, 5)}.` : ''}`,
  'field/unknown': ({ field, nearest }) =>
    `‘${field}’ is no known field${meant(nearest)}${nearest === null ? '; add it to `fields` in kb.config if it is meant.' : ''}`,
  'field/duplicate-item': ({ field, value, first }) =>
    `‘${value}’ stands in ‘${field}’ already, on line ${first}; take one of the two out.`,
  'field/blank-item': ({ field }) => `‘${field}’ has an empty item; take it out.`,
  'field/whitespace': ({ field, value }) =>
    `‘${field}’ has white space before or after ‘${value}’; take it away.`,
  'tag/style': ({ value, better }) =>
    `The tag ‘${value}’ is not in lower-case-with-hyphens${better === null ? '' : `; write ‘${better}’`}.`,
  'corpus/duplicate-source': ({ value, others }) =>
    `The same source, ${value}, is in ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''} too; keep one transcript of it.`,
}
