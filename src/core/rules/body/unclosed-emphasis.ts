import { type Block, sourceOffset } from '../../document/block.ts'
import type { BodyRule } from '../rule.ts'

const isAsciiWord = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z\d]/.test(character)

const inCode = ({ spans }: Block, index: number): boolean =>
  spans.some(({ kind, start, end }) => kind === 'code' && start <= index && index < end)

export const unclosedEmphasis: BodyRule = {
  id: 'markup/unclosed-emphasis',
  on: 'body',
  level: 'warning',
  fixable: false,
  finds: 'A ‘**’ that stays in the text because nothing opens or closes it',
  check: ({ blocks, source }, report) => {
    for (const block of blocks) {
      const { text } = block
      let line = 0
      for (
        let at = block.kind === 'code' ? -1 : text.indexOf('**');
        at >= 0;
        at = text.indexOf('**', at + 2)
      ) {
        let end = at + 2
        while (text[end] === '*') end++
        // A censored word (f**k, F***), a power (2**8).
        const within = isAsciiWord(text[at - 1]) && (isAsciiWord(text[end]) || end - at > 2)
        const offset = sourceOffset(block, at)
        const escaped = source.text[offset] !== '*' || source.text[offset + 1] !== '*'
        const found = text.slice(at, end)
        at = end - 2
        if (within || escaped || inCode(block, at)) continue
        // One word for a line: where an opening one is loose, so is its closing one.
        const range = source.rangeAt(offset, offset + found.length)
        if (range.line === line) continue
        line = range.line
        const shown = found.length > 20 ? `${found.slice(0, 20)}…` : found
        report({ code: 'markup/unclosed-emphasis', arguments: { found: shown }, range })
      }
    }
  },
}
