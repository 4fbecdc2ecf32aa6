export type ColumnType = 'text' | 'integer' | 'real' | 'boolean'

const integers = new Set([
  ...['line', 'column', 'startLine', 'endLine', 'originalStartLine', 'originalEndLine'],
  ...['depth', 'turn', 'characters', 'words', 'count', 'errors', 'warnings'],
])
const reals = new Set(['confidence', 'startTime'])
const booleans = new Set(['draft', 'bold', 'named', 'labelled'])
/** Columns of `documents` and `speakers` that count the rows of a table elsewhere. */
const counts = new Set(['sections', 'speakers', 'turns', 'glossary', 'translations', 'mentions'])

/** What a column of the record tables holds; null is possible in all but `path`. */
export function columnType(column: string): ColumnType {
  if (integers.has(column) || counts.has(column)) return 'integer'
  if (reals.has(column)) return 'real'
  return booleans.has(column) ? 'boolean' : 'text'
}
