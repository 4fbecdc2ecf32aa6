import { baseStyle } from './base-style.ts'
import { listStyle } from './list-style.ts'
import { overviewStyle } from './overview-style.ts'

/** The page's style sheet, without what only people need. */
export const pageStyle: string = [baseStyle, overviewStyle, listStyle]
  .join('\n')
  .replace(/\n\s*/g, '')
  .replace(/ \{/g, '{')
  .replace(/: /g, ':')
