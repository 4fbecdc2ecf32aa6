import type { HostileInput } from '../inputs.ts'
import { fill, inputFrom, soundHead } from './input-from.ts'

/** What each extractor looks for, begun and never ended: parens, labels, introductions, times. */
const begun: Readonly<Record<string, string>> = {
  aliasColons: '（a: ',
  aliasCommas: 'A, B, ',
  bothWidths: '（(',
  callouts: '[^a]',
  capitals: 'Aa Bb (',
  closers: '）)',
  colons: 'a: ',
  glosses: '**a**（b: c）',
  glossesOpen: '**a**（b: c',
  introductions: '大家好，我是',
  labelBrackets: '**[',
  labelColons: '**a**: ',
  labelLines: '**a:** b\n\n',
  labelParens: '**a（',
  labelPlain: 'A B C D: x\n\n',
  newcomers: 'welcome ',
  nested: '（a（b',
  quotes: '“《「',
  shortForms: 'Aa Bb Cc (ABC) ',
  timesColon: '00:12:34 ',
  ticks: '`a',
  timesEscaped: '\\[03:59\\] ',
  turns: '>> a\n\n',
}

/** Text made against the project's own patterns, each grown to `size` characters. */
export function patterns(size: number): HostileInput[] {
  return Object.entries(begun).flatMap(([name, unit]) => [
    inputFrom('patterns', name, soundHead + fill(unit, size)),
    inputFrom('patterns', `${name}OnLines`, soundHead + fill(`${unit}\n`, size)),
    inputFrom('patterns', `${name}InLines`, soundHead + fill(`${unit}\n\n`, size)),
  ])
}
