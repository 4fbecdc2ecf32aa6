import { expect, test } from 'vitest'
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
