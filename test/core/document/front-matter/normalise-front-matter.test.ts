import { describe, expect, test } from 'vitest'
import { readBlock } from './reading.ts'

describe('the normal form of each kind of field', () => {
  test.each([
    ['title: "  A  "', { title: 'A' }],
    ['title: 2024', { title: '2024' }],
    ['title: 1.10', { title: '1.10' }],
    ['title: true', { title: 'true' }],
    ['title: ""', {}],
    ['title:', {}],
    ['title: "null"', {}],
    ['author: [A, B]', { author: 'A, B' }],
    ['speaker: [A]', { speaker: 'A' }],
    ['guest: 张三', { guest: ['张三'] }],
    ['guest: ""', {}],
    ['guest: null', {}],
    ['tags: []', { tags: [] }],
    ["tags: '[]'", { tags: [] }],
    [`tags: "['a', \\"b\\", 3]"`, { tags: ['a', 'b', '3'] }],
    ['tags: "[Music] of the day"', { tags: ['[Music] of the day'] }],
    ['tags: [" a ", "", null, 2024]', { tags: ['a', '2024'] }],
    ['tags: ai', { tags: ['ai'] }],
    ['draft: true', { draft: true }],
    ['draft: "False"', { draft: false }],
    ['draft: yes', { draft: true }],
    ['draft: ""', {}],
    ['mood: " good "', { mood: 'good' }],
    ['mood: ["", x]', { mood: ['', 'x'] }],
  ])('%s', (block, frontMatter) => {
    const reading = readBlock(block)
    expect(reading.frontMatter).toEqual(frontMatter)
    expect(reading.findings).toEqual([])
  })

  test.each([
    ['date: 2025-11-15', '2025-11-15'],
    ['date: "2025-11-15"', '2025-11-15'],
    ['date: 2025-11-15 23:30:00', '2025-11-15T23:30:00'],
    ['date: 2025-11-15T23:30', '2025-11-15T23:30:00'],
    ['date: 2025-11-15T23:30:00Z', '2025-11-15T23:30:00Z'],
    ['date: 2025-11-15T23:30:00.5+0800', '2025-11-15T23:30:00.5+08:00'],
    ['date: 2025-11-15 00:10:00 -5', undefined],
    ['date: 2025-11-15 00:10:00 -05', '2025-11-15T00:10:00-05:00'],
    ['date: 2025-1-5', '2025-01-05'],
    ['date: 2025/1/5', '2025-01-05'],
    ['date: 2025年1月5日', '2025-01-05'],
    ['date: 20250105', '2025-01-05'],
    ['date: 2024-02-29', '2024-02-29'],
    ['date: 2025-02-29', undefined],
    ['date: 1900-02-29', undefined],
    ['date: 2025-13-45', undefined],
    ['date: 2025-11-15 25:00', undefined],
    ['date: 2025', undefined],
    ['date: yesterday', undefined],
  ])('%s', (block, date) => {
    const { frontMatter, findings } = readBlock(block)
    expect(frontMatter).toEqual(date === undefined ? {} : { date })
    expect(findings).toEqual(date === undefined ? [`2:7-2:${block.length + 1} field/date`] : [])
  })

  test.each([
    ['title: {a: b}', '2:8-2:14 field/type'],
    ['tags: {a: b}', '2:7-2:13 field/type'],
    ['tags: [[a]]', '2:7-2:12 field/type'],
    ['draft: perhaps', '2:8-2:15 field/type'],
    ['draft: 1', '2:8-2:9 field/type'],
    ['date: [2025-11-15, 2025-11-16]', '2:7-2:31 field/type'],
    ['title:\n- {a: b}\n- c', '3:1-4:4 field/type'],
  ])('%j has none: it is left out and said', (block, finding) => {
    expect(readBlock(block)).toMatchObject({ frontMatter: {}, findings: [finding], body: 'BODY\n' })
  })
})
