import { describe, expect, it } from 'vitest'
import { grouping } from './state.ts'

/** Enough other transcripts for what two share to tell that they are of one field. */
const others = Array.from({ length: 60 }, (_, at) => `z${at}.md|杂项${at} = t Sundry ${at}`)
const first = (groups: readonly string[], most: number): string[] =>
  groups.filter((group) => group.split('+').every((one) => Number(one) <= most))

describe('names that say more in one language each', () => {
  it.each([
    [
      'what is left out is understood',
      ['滨海公路 = t Northern Coast Road', '北方滨海公路 = t Coast Road'],
      ['1+2'],
    ],
    [
      'a word inside, and numbers in Chinese',
      ['5年期岛债收益 = t 5-Year Isle Bond Yield', '岛国五年期国债收益 = t 5-Year Bond Yield'],
      ['1+2'],
    ],
    [
      'more in both languages',
      ['北方滨海公路 = t Northern Coast Road', '滨海公路 = t Coast Road'],
      ['1', '2'],
    ],
    ['one word', ['滨海路 = t Coast Road', '北方滨海路 = t Coast'], ['1', '2']],
    [
      'other definitions',
      ['滨海公路 = t Northern Coast Road : 一部悬疑小说', '北方滨海公路 = t Coast Road : 连接两座城市'],
      ['1', '2'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(grouping(texts)).toEqual(expected)
  })
})

describe('names that spell out what the other’s definition says', () => {
  it.each([
    [
      'whose it is, by another name of the owner',
      ['北辰 = t Polaris', 'Polaris Lantern : 一款在线灯光设计软件', 'Lantern : 北辰公司的在线灯光设计软件'],
      ['1', '2+3'],
    ],
    [
      'of what it is',
      [
        '玉石蒸馏 = t Jade Distilling : 从玉石中提取粉末的方法',
        '蒸馏 = t Distilling : 从玉石里提取粉末的一种方法',
      ],
      ['1+2'],
    ],
    [
      'its kind',
      [
        '双轨制度 = t Dual-Track Regime : 计划与市场两种价格并存',
        '双轨 = t Dual Track : 一种价格制度，计划与市场两种价格并存',
      ],
      ['1+2'],
    ],
    [
      'a kind of it, of which the definition says nothing',
      ['弱风猜想 = t Weak Gale Guess : 关于风的猜想', '风猜想 = t Gale Guess : 关于风的一个猜想'],
      ['1', '2'],
    ],
    [
      'letters within a word',
      ['AI Lantern : 一款在线灯光设计软件', 'Lantern : maintained 的在线灯光设计软件'],
      ['1', '2'],
    ],
    [
      'what it does',
      ['双声数据 = t Twinvoice data : 两种声音的数据', '双声 = t Twinvoice : 能够处理两种声音的数据'],
      ['1', '2'],
    ],
    [
      'one of a kind, whose definition gives the whole name',
      ['灯塔引擎 = t Beacon Engine : 寻找灯光的软件', '灯塔 = t Polaris Beacon : 北辰的灯塔引擎'],
      ['1', '2'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(grouping(texts)).toEqual(expected)
  })
})

describe('a definition that begins with the other’s name', () => {
  it.each([
    [
      'initials',
      ['RWLC : 潮汐水位控制，一种水利方法', '潮汐水位控制 = t River Water Level Control'],
      ['1+2'],
    ],
    [
      'letters within a name',
      ['QZV = e Quartz Violet Etching : 石英紫刻机', '石英紫刻机 = t QZV etching : 刻石英的机器'],
      ['1+2'],
    ],
    [
      'a slip',
      ['巨网 = t Cyberwaeve : 赛博织网，一种流派', '赛博织网 = t Cyber Weaves : 用线编成的网'],
      ['1+2'],
    ],
    [
      'a kind of thing',
      ['Gondarra : 潮汐水位控制，最早的一种', '潮汐水位控制 = t Tidal Control'],
      ['1', '2'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(grouping(texts)).toEqual(expected)
  })
})

describe('one English word in transcripts of one field', () => {
  const tools = ['a.md|铰链架 = t Hingeframe', 'b.md|铰链架 = t Hingeframe']
  it.each([
    [
      'whatever it is called in Chinese',
      ['a.md|线束 = t Harness', 'b.md|外壳层 = t Harness', ...tools],
      '1+2',
    ],
    ['another field', ['a.md|线束 = t Harness', 'c.md|外壳层 = t Harness', ...tools], '2'],
    ['both in one transcript', ['a.md|线束 = t Harness', 'a.md|外壳层 = t Harness', ...tools], '2'],
    [
      'other definitions',
      ['a.md|线束 = t Harness : 汽车里的电线', 'b.md|外壳层 = t Harness : 包住程序的软件', ...tools],
      '2',
    ],
  ])('%s', (_, texts, expected) => {
    expect(first(grouping([...texts, ...others]), 4)).toContain(expected)
  })
})
