import { describe, expect, test } from 'vitest'
import { brief, glossaryOf } from '../glossary-of.ts'

const terms = (markdown: string) =>
  glossaryOf(markdown).map(({ term, bold }) => (bold ? `**${term}**` : term))

describe('bold before', () => {
  test.each([
    ['我们看**护城河**（Moat）。', ['**护城河**']],
    ['他讲**「护城河」**（Moat）。', ['**护城河**']],
    ['他讲“**护城河**”（Moat）。', ['**护城河**']],
    ['电影**《长夜》**（Long Night）', ['**《长夜》**']],
    ['**护城河** （Moat）', ['**护城河**']],
    ['**1. 日票**（Day Pass）', ['**日票**']],
    ['**3.5 模型**（Model 3.5）', ['**3.5 模型**']],
    ['大语言模**型**（LLM）都来了', ['大语言模型']],
  ])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
})

describe('bold around', () => {
  test.each([
    ['**护城河（Moat）**', ['**护城河**']],
    ['**护城河（Moat）**：很深', ['**护城河**']],
    ['他**在 X（Twitter）**上说', ['**X**']],
    ['这是**一种宜居效应（habitat effect）**', ['**宜居效应**']],
    ['**“长尾效应”（long tail）决定一切**', ['**长尾效应**']],
    ['2. **基于湖底的通讯（Lakebed connectivity）**：是方向', ['**基于湖底的通讯**']],
    ['**推进剂在轨转移（Propellant Transfer）**', ['**推进剂在轨转移**']],
    ['**Currency in Circulation（流通货币）**', ['**Currency in Circulation**']],
    ['**四塔 HBM（Quad-Tower HBM）**', ['**四塔 HBM**']],
    ['**左上角是整个公司的订单积压（Backlog）**', ['**订单积压**']],
    ['**架构必须支持热修复（hotfix）**', ['**热修复**']],
    ['**湖边一直使用凯特（Kettle）**', ['**凯特**']],
    ['**第三笔来自林海安（Lin Haian）**', ['**林海安**']],
    ['**战略（Strategy）、结构（Structure）**', ['**战略**', '**结构**']],
    ['他问“**那又怎样？（So what?）**”', ['**那又怎样？**']],
    ['**A - Affordance（示能）**', ['**Affordance**']],
    ['**？！（So what?）**', []],
    ['**引入补偿元件（消除电抗）**', []],
    ['**情景一：软着陆（概率中等）**', []],
  ])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
})

test('bold that nothing closes is bold all the same', () => {
  expect(terms('这是** 护城河 **（Moat）')).toEqual(['**护城河**'])
})

describe('quoted', () => {
  test.each([
    ['所谓“长尾效应”（long tail）', ['长尾效应']],
    ['所谓「长尾效应」（long tail）', ['长尾效应']],
    ['他的《长夜》（Long Night）', ['《长夜》']],
    ['他说：“我们没有办法（we were helpless）。”', ['我们没有办法']],
    ['心态是“正面我赢，反面你输”（Heads I win, tails you lose）', ['正面我赢，反面你输']],
  ])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
})

describe('plain Latin', () => {
  test.each([
    ['我们要留 Lead Time（提前期）。', ['Lead Time']],
    ['他actually（实际上）去了', ['actually']],
    ['你可以scale up（规模化）', ['scale up']],
    ['现任 CEO Lisa Brown（丽莎·布朗）说', ['Lisa Brown']],
    ['by the Federal Trade Commission (FTC) today', ['Federal Trade Commission']],
    ['the FTC (Federal Trade Commission) said', ['FTC']],
    ['the reading program(s) we liked (which is nice)', []],
    ['a loop (like you said) and so on', []],
  ])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
})

describe('plain Chinese', () => {
  test.each([
    ['问题在于投资者要求的资本回报率（ROIC）很高', ['资本回报率']],
    ['第一，我的朋友约翰·史密斯（John Smith）说', ['约翰·史密斯']],
    ['这就是所谓的长尾效应（long tail）', ['长尾效应']],
    ['我们采用了现场实验（field experiment）', ['现场实验']],
    ['他们研究的是生成式 AI（Generative AI）', ['生成式 AI']],
    ['## 2.1 北方暖化与湖区未来（Northern Warming and Lake Futures）', ['北方暖化与湖区未来']],
    ['## 任务与工作树（Worktree）', ['工作树']],
  ])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
})

test('two glosses in a row explain one term', () => {
  expect(brief('**护城河**（Moat）（企业的长期优势）')).toEqual([
    '护城河 = Moat (translation)',
    '护城河 | 企业的长期优势',
  ])
})

test.each([
  ['**词**（甲: 乙（丙）丁）', 1],
  ['**护城河**(Moat）', 1],
  ['（没有关上 **护城河**（Moat）', 1],
  ['没有打开）**护城河**（Moat）', 1],
  ['**护城河**（）', 0],
  ['（Moat）', 0],
])('pairs of parentheses: %s', (markdown, count) => {
  expect(glossaryOf(markdown)).toHaveLength(count)
})

test.each([
  ['**专业的“闻香师”**（Perfume Nose）', ['**专业的“闻香师”**']],
  ['你可以用 Line of Credit（信用额度）', ['Line of Credit']],
])('%s', (markdown, expected) => expect(terms(markdown)).toEqual(expected))
