import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, fitText } from '../../../src/output/display-width.ts'
import { capital, write } from './sample.ts'

describe('the table', () => {
  it('aligns Chinese and Latin text', async () => {
    const text = await write('table', undefined, { width: 80 })
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    const count = lines.slice(1).map((line) => displayWidth(line.slice(0, line.search(/ {2}[1-9] {4}/) + 2)))
    expect(new Set(count).size).toBe(1)
  })

  it('prints nothing that steers a terminal', async () => {
    expect(await write('table', undefined, { source: true, conflicts: true })).not.toMatch(
      /[\u0001\u001b\u202e]/,
    )
  })

  it('shows places and conflicts where they are asked for', async () => {
    const text = await write('table', [capital], { source: true, conflicts: true })
    expect(text).toContain('    talks/b.md:3 (2025-11-15, 陈倩 "Q" <host>)\n')
    expect(text).toContain('    translation: 资本开支\n      2 × Capital Expenditure\n')
  })

  it('says when there is nothing', async () => {
    expect(await write('table', [])).toMatch(/no concept\n$/)
  })
})

describe('fitText', () => {
  it.each([
    ['资本', 6, '资本  '],
    ['资本开支', 6, '资本… '],
    ['资本开支', 7, '资本开…'],
    ['abc', 3, 'abc'],
    ['e\u0301a', 2, 'e\u0301a'],
  ])('%s in %i columns', (text, columns, expected) => {
    expect(fitText(text, columns)).toBe(expected)
  })

  it('always fills the columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        expect(displayWidth(fitText(text, columns))).toBe(columns)
      }),
    )
  })
})
