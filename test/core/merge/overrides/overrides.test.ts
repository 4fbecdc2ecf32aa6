import { describe, expect, it } from 'vitest'
import { findContradictions, findUnknownNames } from '../../../../src/core/merge/overrides/check-overrides.ts'
import { readOverrides } from '../../../../src/core/merge/overrides/read-overrides.ts'
import { grouping, merge, simplify } from '../state.ts'

describe('overrides', () => {
  it('join what the merge keeps apart', () => {
    const texts = ['国家独立党 = a RSP', '标普等权指数 = a RSP']
    expect(grouping(texts)).toEqual(['1', '2'])
    expect(grouping(texts, { join: [['国家独立党', '标普等权指数']] })).toEqual(['1+2'])
  })

  it('split what the merge joins, by term or by alias', () => {
    const texts = [
      '资本开支 = t Capital Expenditure',
      '资本支出 = t Capital Expenditure',
      '资本开支 = t CapEx',
    ]
    expect(grouping(texts)).toEqual(['1+2+3'])
    expect(grouping(texts, { split: [['资本开支', '资本支出']] })).toEqual(['1+3', '2'])
  })

  it('take an alias out that must not stand with its term', () => {
    const [agent] = merge(['代理 = t Agent = t Proxy'], { split: [['代理', 'Proxy']] })
    expect(agent!.aliases.map(({ text }) => text)).toEqual(['Agent'])
  })

  it('drop terms and aliases', () => {
    const concepts = merge(['图一 = n 见下', '贝塔 = t Beta = n 代码'], { drop: ['图一', '代码'] })
    expect(concepts.map(({ term, aliases }) => [term, aliases.map(({ text }) => text)])).toEqual([
      ['贝塔', ['Beta']],
    ])
  })

  it('prefer a definition, found by any name', () => {
    const [concept] = merge(['贝塔 = t Beta : 波动', '贝塔 : 指标'], { definitions: { BETA: '系统性风险' } })
    expect(concept).toMatchObject({ definition: '系统性风险' })
    expect(concept!.definitions.map(({ text, transcripts }) => [text, transcripts])).toEqual([
      ['系统性风险', 0],
      ['指标', 1],
      ['波动', 1],
    ])
  })
})

const yaml = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('the overrides file', () => {
  it('is read whole', () => {
    const text = yaml(
      'definitions:',
      '  资本开支: 支出',
      'join:',
      '  - [a, b]',
      'split: [[c, d]]',
      'drop:',
      '  - 图一',
    )
    expect(readOverrides(text)).toMatchObject({
      overrides: {
        definitions: { 资本开支: '支出' },
        join: [['a', 'b']],
        split: [['c', 'd']],
        drop: ['图一'],
      },
      findings: [],
    })
  })

  it('may be empty', () => {
    expect(readOverrides('# nothing yet\n')).toMatchObject({ overrides: {}, findings: [] })
  })

  it.each([
    ['broken YAML', yaml('join:', '  - [a, b'), 'overrides/syntax', 3],
    ['an unknown key', yaml('drop: [x]', 'jion: [[a, b]]'), 'overrides/shape', 2],
    ['a list of one', yaml('drop: [x]', '', 'join:', '  - [a]'), 'overrides/shape', 4],
    ['text for a list', yaml('drop: x'), 'overrides/shape', 1],
    [
      'an alias bomb',
      yaml(
        'a: &a [x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b,*b]',
        'd: [*c,*c,*c,*c,*c,*c,*c]',
      ),
      'overrides/syntax',
      1,
    ],
  ])('%s is refused with its line', (_, text, code, line) => {
    const { overrides, findings } = readOverrides(text)
    expect(overrides).toEqual({})
    expect(findings[0]).toMatchObject({ code, range: { line } })
  })

  it('names unknown names and contradictions with their lines', () => {
    const read = readOverrides(
      yaml(
        'definitions:',
        '  贝塔: 指标',
        '  阿尔法: 收益',
        'join:',
        '  - [贝塔, Beta]',
        'split:',
        '  - [beta, 贝塔]',
        'drop: [图二]',
      ),
    )
    const unknown = findUnknownNames(read, new Set(['贝塔', 'beta']), simplify)
    const findings = [...unknown, ...findContradictions(read, simplify)]
    expect(findings.map(({ code, range }) => [code, range.line, range.column])).toEqual([
      ['overrides/unknown-name', 3, 3],
      ['overrides/unknown-name', 8, 8],
      ['overrides/contradiction', 7, 6],
    ])
  })
})
