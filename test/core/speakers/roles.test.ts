import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'

/** Turns as `name: text`, a line each. */
function rolesOf(turns: string, frontMatter = ''): Record<string, string> {
  const body = turns
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/^([^:]+): /, '**$1**: '))
    .join('\n\n')
  const document = readDocument(`---\nspeaker: 海边频道\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  const { speakers } = identifySpeakers(document, outlineSections(document))
  return Object.fromEntries(speakers.map(({ name, role }) => [name, role]))
}

const exchange = (host: string, guest: string, times: number): string =>
  Array.from({ length: times }, (_, i) => `${host}: 第${i}个为什么？\n${guest}: 第${i}个因为海很深。`).join(
    '\n',
  )

const caller = (name: string, announced: string): string =>
  `林海: ${announced}\n${name}: 老师好，能听见吗。\n林海: 能，请说。\n${name}: 我想说海很深。\n林海: 谢谢。`

test('callers who are announced one after the other are the audience', () => {
  const roles = rolesOf(`林海: 欢迎收听，我是林海。
    高山: 大家好。
    ${exchange('林海', '高山', 14)}
    ${caller('阿贝', '好，下一位阿贝。')}
    ${caller('King', '好，下面一位King。')}
    ${caller('木木', '最后一位是木木。')}
    ${caller('小石', '下一位是小石。')}
    高山: 再见。`)
  expect(roles).toEqual({
    林海: 'host',
    高山: 'guest',
    阿贝: 'audience',
    King: 'audience',
    木木: 'audience',
    小石: 'audience',
  })
})

test('guests of a panel who speak one after the other are none', () => {
  const roles = rolesOf(`林海: 欢迎收听，我是林海。
    ${['阿贝', '木木', '小石', '高山'].map((name) => exchange('林海', name, 3)).join('\n')}`)
  expect(Object.values(roles)).toEqual(['host', 'guest', 'guest', 'guest', 'guest'])
})

test.each<[string, string, Record<string, string>]>([
  [
    'who presents the programme hosts, however little he says',
    `林海: 我是林海，您正在收听《海》。
     木木: 大家好，今天聊海。高山，欢迎。
     ${exchange('木木', '高山', 20)}`,
    { 林海: 'host', 木木: 'host', 高山: 'guest' },
  ],
  [
    'beside a label 主持人, who presents the programme and who joins in with him',
    `Mara Quill: 大家好，欢迎收听《海》。我是 Mara Quill。
     Bo Stone: 我是 Bo Stone。
     Ann Lee: 谢谢你们的邀请。
     ${exchange('主持人', 'Ann Lee', 6)}`,
    { 'Mara Quill': 'host', 'Bo Stone': 'host', 'Ann Lee': 'guest', 主持人: 'host' },
  ],
  [
    'an announcer’s label leaves open who asks',
    `主持人: 请各位鼓掌。
     高山: 好。
     ${exchange('林海', '高山', 14)}`,
    { 主持人: 'host', 高山: 'guest', 林海: 'host' },
  ],
  [
    'who asks beside a host and a guest who thanks for the invitation',
    `林海: 欢迎收听，我是林海。
     高山: 谢谢你们邀请我。
     ${exchange('林海', '高山', 6)}
     ${exchange('木木', '高山', 6)}`,
    { 林海: 'host', 高山: 'guest', 木木: 'host' },
  ],
  [
    'astronauts who are named before their recordings',
    `林海: 欢迎收听，我是林海。
     ${exchange('林海', '高山', 6)}
     高山: 指挥官是安娜·李。
     安娜·李: 我们出发。
     林海: 接着是博·斯通，他是飞行员。
     博·斯通: 我们会回来。
     ${exchange('林海', '高山', 2)}`,
    { 林海: 'host', 高山: 'guest', 安娜·李: 'clip', 博·斯通: 'clip' },
  ],
  [
    'no recording of who is asked in',
    `林海: 欢迎收听，我是林海。
     ${exchange('林海', '高山', 6)}
     林海: 有请安娜·李加入我们。
     安娜·李: 我们出发。
     林海: 博·斯通，你怎么看？
     博·斯通: 我们会回来。
     ${exchange('林海', '高山', 2)}`,
    { 林海: 'host', 高山: 'guest', 安娜·李: 'guest', 博·斯通: 'guest' },
  ],
])('%s', (_, turns, expected) => {
  expect(rolesOf(turns)).toEqual(expected)
})

test('whom title or summary name is rather the guest', () => {
  const turns = 'Ann Lee: 你知道吗？\nBo Stone: 不知道，你呢？\n'.repeat(7)
  expect(rolesOf(turns)['Ann Lee']).toBe('host')
  expect(rolesOf(turns, 'title: 投资人 Ann Lee 谈海')['Bo Stone']).toBe('host')
  expect(rolesOf(turns, 'title: 主持人 Ann Lee 谈海')['Ann Lee']).toBe('host')
})

test.each([
  [
    'in one turn, misheard as one voice',
    '林海: 欢迎收听，我是林海，我是高山。今天谈海。',
    '林海: 谢谢收听。',
  ],
  ['at the end', '林海: 今天谈海。', '林海: 谢谢收听。我是高山，你可以关注我。我是林海。'],
  [
    'after excerpts from the talk',
    `阿贝: 海很深。\n高山: 真的？\n阿贝: 真的。\n林海: 怎么说？
     林海: 大家好，欢迎收听又一期。\n高山: 对。\n林海: 我是林海。\n高山: 我是高山。`,
    '林海: 谢谢收听。',
  ],
])('who gives his name beside the host hosts too: %s', (_, opening, closing) => {
  const roles = rolesOf(`${opening}
    高山: 我们的客人是阿贝。
    ${exchange('林海', '阿贝', 6)}
    ${exchange('高山', '阿贝', 5)}
    ${closing}`)
  expect(roles).toEqual({ 林海: 'host', 高山: 'host', 阿贝: 'guest' })
})

test('a guest who gives his name after the host welcomed him is a guest', () => {
  const roles = rolesOf(`林海: 欢迎收听，我是林海。今天的客人是高山。
    高山: 大家好，我是高山。
    ${exchange('林海', '高山', 6)}`)
  expect(roles).toEqual({ 林海: 'host', 高山: 'guest' })
})

test('a group that one of them presents does not host', () => {
  const roles = rolesOf(`林海: 大家好，我是林海，我是高山，我是王小明。
    ${exchange('林海', '阿贝', 6)}
    高山: 谢谢。
    阿贝: 谢谢。`)
  expect(roles).toMatchObject({ 高山: 'guest' })
})

test.each<[string, string, Record<string, string>]>([
  [
    'who are called by what they are, heard for a moment',
    `林海: 欢迎收听，我是林海。
     ${exchange('林海', '高山', 5)}
     购物者 A: 太贵了。
     参议员: 请回答。
     Unnamed Official: No.
     Unnamed Official: Never.
     ${exchange('林海', '高山', 3)}`,
    { 林海: 'host', 高山: 'guest', '购物者 A': 'clip', 参议员: 'clip', 'Unnamed Official': 'clip' },
  ],
  [
    'no recording of a senator who is interviewed',
    `林海: 欢迎收听，我是林海。
     ${exchange('林海', '参议员', 5)}
     ${exchange('林海', '高山', 5)}`,
    { 林海: 'host', 参议员: 'guest', 高山: 'guest' },
  ],
  [
    'a bare Speaker beside who lectures',
    `Mara Quill: 我是 Mara Quill，研究海。
     Speaker: 海很深。
     Mara Quill: 海很冷。
     Speaker: 海很蓝。`,
    { 'Mara Quill': 'narrator', Speaker: 'unknown' },
  ],
  [
    'a bare Speaker beside who presents the news',
    `Mara Quill: 来自《海报》，这里是头条。我是 Mara Quill。
     Speaker: 海很深。
     Mara Quill: 明天见。`,
    { 'Mara Quill': 'host', Speaker: 'unknown' },
  ],
  [
    'a bare Speaker who is interviewed',
    exchange('Mara Quill', 'Speaker', 5),
    { 'Mara Quill': 'host', Speaker: 'guest' },
  ],
  [
    'who lectures alone in a programme of his own',
    '主讲人: 大家好，欢迎收看《海》。\n主讲人: 海很深。',
    { 主讲人: 'narrator' },
  ],
  ['who lectures where he was asked to', '主讲人: 谢谢。\n主讲人: 海很深。', { 主讲人: 'guest' }],
  [
    'who lectures beside an announcer',
    `Narrator: 海有多深？
     ${'Mara Quill: 海很深，也很冷，而且很蓝，我研究它三十年了，从北到南。\n'.repeat(9)}`,
    { Narrator: 'narrator', 'Mara Quill': 'narrator' },
  ],
  [
    'who hosts with a host that invites one guest',
    `林海: 大家好，今天我们请到了一位嘉宾，山贝。
     山贝: 大家好。
     林海: 先聊海。
     ${exchange('林海', '山贝', 4)}
     ${'老修: 对，海很深。\n山贝: 是的。\n'.repeat(4)}`,
    { 林海: 'host', 山贝: 'guest', 老修: 'host' },
  ],
  [
    'nobody of a panel of which each is introduced',
    `林海: 大家好，今天的嘉宾，山贝是作家。老修是船长。欢迎收听。
     山贝: 大家好。
     ${exchange('林海', '山贝', 4)}
     ${exchange('林海', '老修', 4)}`,
    { 林海: 'host', 山贝: 'guest', 老修: 'guest' },
  ],
  [
    'nobody where two guests are invited',
    `林海: 大家好，今天我们请到了两位嘉宾，先是山贝。
     山贝: 大家好。
     ${exchange('林海', '山贝', 4)}
     ${exchange('林海', '老修', 4)}`,
    { 林海: 'host', 山贝: 'guest', 老修: 'guest' },
  ],
  [
    'a group that is there as always, and a guest',
    `Ann: 大家好，欢迎回来。我们四人组到齐了，还有 Bo Stone。你好吗？
     Bo: 很好。
     ${exchange('Ann', 'Cid', 4)}
     Dee: 我同意。`,
    { Ann: 'host', Bo: 'guest', Cid: 'host', Dee: 'host' },
  ],
  [
    'who is glad to be there and presents a guest',
    `林海: 很高兴来到这里。今天和我在一起的是高山。
     高山: 谢谢。
     ${exchange('林海', '高山', 5)}`,
    { 林海: 'host', 高山: 'guest' },
  ],
  [
    'who asks where a lecturer greets them all',
    `林海: 大家好，今天讲海。
     ${exchange('提问者', '林海', 5)}`,
    { 林海: 'host', 提问者: 'audience' },
  ],
  ['who asks in an interview', exchange('提问者', '林海', 5), { 提问者: 'host', 林海: 'guest' }],
  [
    'no host who was invited to his own channel’s studio',
    `主持人: 我们荣幸地邀请到海边老师。
     ${'海边: 海很深。\n林海: 为什么？\n'.repeat(30)}`,
    { 主持人: 'host', 海边: 'guest', 林海: 'host' },
  ],
])('%s', (_, turns, expected) => {
  expect(rolesOf(turns)).toEqual(expected)
})

test('who falls in after the first callers calls in too', () => {
  const roles = rolesOf(`林海: 欢迎收听，我是林海。
    高山: 大家好。
    ${exchange('林海', '高山', 20)}
    ${caller('阿贝', '好，下一位阿贝。')}
    ${caller('King', '好，下面一位King。')}
    ${caller('木木', '最后一位是木木。')}
    ${caller('小石', '下一位是小石。')}
    高山: 海。\n林海: 嗯。\n阿诚: 大家好。\n高山: 好。\n阿诚: 海很深。\n高山: 再见。\n阿诚: 谢谢。\n高山: 好。`)
  expect(roles).toMatchObject({ 高山: 'guest', 阿诚: 'audience' })
})

describe('who is called a host', () => {
  test.each([
    ['客座主持人', '今天我们请到了客座主持人王小明，还有来自湖边的高山。', '王小明', 'host'],
    ['guest host', 'Welcome. With us is guest host Bo Stone, and Ann Lee from the lake.', 'Bo Stone', 'host'],
    ['somebody who says that he hosts with another', '这期是我和王小明来主持这期节目。', '王小明', 'host'],
    ['but not who is spoken of', '王小明做主持人已经十年了，今天他是嘉宾。', '王小明', 'guest'],
    ['nor whose host is spoken of', '我和王小明聊过主持。', '王小明', 'guest'],
  ])('%s', (_, said, name, role) => {
    const roles = rolesOf(`林海: 欢迎收听，我是林海。${said}

高山: 我先说湖，湖很深，也很冷，冬天会结冰。

${name}: 湖边的事情我知道得不少，那里很冷。

林海: 为什么会结冰？

高山: 因为冷。

${name}: 也因为没有风。`)
    expect(roles[name]).toBe(role)
  })

  test('by one whose label says that he hosts', () => {
    const roles = rolesOf(`主持人: 欢迎来到湖边。我们请到了客座主持人 Vera，还有来自湖边的 Kyle。

Kyle: 我先说湖，湖很深，也很冷。

Vera: 只有湖会结冰吗？

Kyle: 对，因为冷。`)
    expect(roles).toEqual({ 主持人: 'host', Kyle: 'guest', Vera: 'host' })
  })

  test('makes a host of who says so, too', () => {
    const roles = rolesOf(`贾老师: 为什么进门有一块钱？

林律: 今天要发财。我们是我和贾老师来主持这期节目。

贾老师: 大家好。

林律: 先说第一条新闻。

贾老师: 好。`)
    expect(roles).toMatchObject({ 贾老师: 'host', 林律: 'host' })
  })
})

const long = '海很深，也很冷，而且很蓝，我研究它已经三十年了，从北到南，每一处都去过。'

describe('who presents the programme with another', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'ends it',
      `林海: 大家好，今天是五月一号，继续播报海上的事。
       高山: 早。
       ${exchange('林海', '高山', 4)}
       高山: 好，感谢各位收看，我们下期再见。
       林海: 再见。`,
      { 林海: 'host', 高山: 'host' },
    ],
    [
      'announces what the next one tells',
      `Speaker 0: 那一年，海边来了一群人。
       ${`Speaker 0: ${long}\nSpeaker 1: 后来呢，他们都走了。\n`.repeat(5)}
       Speaker 1: 在下一期节目，我们会继续讲。`,
      { 'Speaker 0': 'host', 'Speaker 1': 'host' },
    ],
    [
      'asks him all the time',
      `林海: 大家好，欢迎收看第九期《海》，请高山介绍话题。
       ${`高山: 很多人说海很深。林海，你怎么看？\n林海: ${long}\n`.repeat(5)}
       林海: 感谢各位收看。`,
      { 林海: 'host', 高山: 'host' },
    ],
    [
      'asks a numbered voice all the time',
      `Speaker 1: 大家好，欢迎收看第九期《海》。
       ${`Speaker 2: 海有多深？\n${`Speaker 1: ${long.repeat(3)}\n`.repeat(3)}`.repeat(4)}
       Speaker 1: 感谢各位收看。`,
      { 'Speaker 1': 'host', 'Speaker 2': 'host' },
    ],
  ])('%s', (_, turns, expected) => {
    expect(rolesOf(turns)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['was invited', '谢谢邀请。'],
    ['is welcomed by name', '大家好。'],
  ])('but not who is heard last and %s', (_, first) => {
    const roles = rolesOf(`林海: 欢迎收听，今天的客人是高山。
      高山: ${first}
      ${exchange('林海', '高山', 6)}
      高山: 感谢大家收听，下期再见。`)
    expect(roles).toEqual({ 林海: 'host', 高山: 'guest' })
  })

  test('nor whom the summary tells of', () => {
    const roles = rolesOf(
      `林海: 欢迎收听。
       ${exchange('林海', '高山', 7)}
       高山: 感谢大家收听，下期再见。`,
      'summary: 高山分享了海的故事。',
    )
    expect(roles).toEqual({ 林海: 'host', 高山: 'guest' })
  })
})

test('where title and summary name both, who asks hosts', () => {
  const roles = rolesOf(
    `主持人: 我们特别荣幸邀请到高山老师。
     ${exchange('林海', '高山', 30)}`,
    'title: 高山×林海谈海',
  )
  expect(roles).toEqual({ 主持人: 'host', 高山: 'guest', 林海: 'host' })
})

test('who leads a panel is who speaks most often, asks most, and says little', () => {
  const roles = rolesOf(`Ann: I'm Ann. I study the sea. Hello and welcome, all of you.
    Bo: I'm Bo. I study the sea, too.
    Cid: 等一下，海不是湖吗？
    ${`Ann: ${long}\nCid: 对。\nBo: ${long}\nCid: 真的吗？\n`.repeat(8)}`)
  expect(roles).toEqual({ Ann: 'guest', Bo: 'guest', Cid: 'host' })
})

test('who asks in a few of many turns takes part', () => {
  const roles = rolesOf(`林海: 欢迎收听，我是林海。
    ${exchange('林海', '高山', 40)}
    ${exchange('阿贝', '高山', 5)}`)
  expect(roles).toEqual({ 林海: 'host', 高山: 'guest', 阿贝: 'guest' })
})

test('in a crowd, whom the opening does not name is no host', () => {
  const others = ['阿贝', '木木', '小石', '阿诚', '高山', '小禾']
  const roles = rolesOf(`林海: 大家好，今天我们请到了阿贝。
    ${others.map((name) => `${name}: ${long}\n林海: 然后呢？\n`.repeat(3)).join('')}`)
  expect(Object.values(roles).filter((role) => role === 'host')).toHaveLength(1)
})

describe('recordings', () => {
  test('of whom a comment speaks more often than he is heard', () => {
    const turns = (asked: string) => `林海: ${`王小明又说海是湖。${long}`.repeat(5)}
      王小明: 海就是湖。
      林海: ${`王小明这么说，没有道理。${long}`.repeat(5)}${asked}
      王小明: 我一直这么说。
      林海: ${long}${asked}
      木木: 海是海。`
    expect(rolesOf(turns(''))).toMatchObject({ 王小明: 'clip', 木木: 'guest' })
    expect(rolesOf(turns('你怎么看？'))).toMatchObject({ 王小明: 'guest' })
  })

  test.each([
    ['博·斯通', '林海: 我们听听斯通如何谈论海。\n博·斯通: 海很深。\n林海: 是的。', 'clip'],
    ['博·斯通德', '林海: 海很大。\n博·斯通德: 海很深。\n林海: 斯通德说：“海很深。”', 'clip'],
    ['博·斯通德', '林海: 海很大。\n博·斯通德: 海很深。\n林海: 斯通德说得对。', 'guest'],
    ['Speaker', 'Speaker: 他懂海。\n林海: 欢迎收听，我是林海。', 'clip'],
    ['Speaker', '林海: 欢迎收听，我是林海。\nSpeaker: 他懂海。', 'unknown'],
  ])('%s in %j', (name, said, role) => {
    const roles = rolesOf(`${said.startsWith('Speaker') ? '' : '林海: 大家好。'}
      ${said}
      ${exchange('林海', '高山', 8)}`)
    expect(roles[name]).toBe(role)
  })

  test('numbered voices of which hardly anything is heard beside a host', () => {
    const roles = rolesOf(`主持人: 大家好。${long.repeat(9)}
      ${'Speaker 0: 嗯，开始吧。\n主持人: 好。\nSpeaker 2: 呃。\n'.repeat(4)}`)
    expect(roles).toEqual({ 主持人: 'host', 'Speaker 0': 'unknown', 'Speaker 2': 'unknown' })
  })
})

test('a narrator who receives guests hosts', () => {
  const turns = (said: string) =>
    `Narrator: ${said}\n${'Mara Quill: 海很深。\nBo Stone: 也很冷。\n'.repeat(4)}`
  expect(rolesOf(turns("Mara Quill is a diver. It's great to have you on the line.")).Narrator).toBe('host')
  expect(rolesOf(turns('Mara Quill is a diver.')).Narrator).toBe('narrator')
})
