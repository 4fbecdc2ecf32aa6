import { expect, test } from 'vitest'
import { brief, glossaryOf } from './glossary-of.ts'

test.each([
  ['**QQQ**（Invesco QQQ Trust: 追踪指数的基金）', 'QQQ = Invesco QQQ Trust (expansion) | 追踪指数的基金'],
  [
    '我们看**资本开支**(Capital Expenditure: 企业的支出)。',
    '资本开支 = Capital Expenditure (translation) | 企业的支出',
  ],
  ['**“护城河”（Moat）**很深', '护城河 = Moat (translation)'],
  ['他称之为“长尾效应”（long tail）。', '~长尾效应 = long tail (translation)'],
  ['他在《长夜》（Long Night）里写', '~《长夜》 = Long Night (translation)'],
  ['我们要留出 Lead Time（提前期）。', '~Lead Time = 提前期 (translation)'],
  [
    'The Securities and Exchange Commission (SEC) said',
    '~Securities and Exchange Commission = SEC (abbreviation)',
  ],
  ['这是所谓的世界贸易组织（WTO）。', '~世界贸易组织 = WTO (abbreviation)'],
  ['**1. 日票**（Day Pass）', '日票 = Day Pass (translation)'],
])('%s', (markdown, entry) => {
  expect(brief(markdown)).toEqual([entry])
})

test('the original layer and code hold no gloss', () => {
  expect(brief('<details>\n\n**Moat**（护城河）\n\n</details>\n')).toEqual([])
  expect(brief('```\n**Moat**（护城河）\n```\n')).toEqual([])
})

test('an entry says where its term stands and in what sentence', () => {
  const [entry] = glossaryOf('---\ntitle: a\n---\n\n第一句。他说**护城河**（Moat）很深。第三句。\n')
  expect(entry).toMatchObject({
    line: 5,
    column: 9,
    gloss: 'Moat',
    context: '他说护城河（Moat）很深。',
    section: null,
  })
})

test.each([
  [
    'the quote that closes the sentence before stays there',
    '他说：“很深。”**护城河**（Moat）很宽。',
    '护城河（Moat）很宽。',
  ],
  [
    'the quote that closes its own stays with it',
    '他说：“**护城河**（Moat）很深！”第三句。',
    '他说：“护城河（Moat）很深！”',
  ],
  [
    'without markers nobody closes',
    '也称为“** 护城河**”的**壁垒**（barrier）很深。',
    '也称为“ 护城河”的壁垒（barrier）很深。',
  ],
])('context: %s', (_, markdown, context) => {
  expect(glossaryOf(markdown).map((entry) => entry.context)).toEqual([context])
})
