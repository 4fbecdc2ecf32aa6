import { expect, test } from 'vitest'
import { identify } from '../identify.ts'

const talk = (one: string, other: string, opening = '好。', answer = '是。') =>
  `**${one}**: ${opening}\n\n**${other}**: ${answer}\n\n**${one}**: 为什么？\n\n**${other}**: 因为海。`

test.each<[string, string, string, string[]]>([
  [
    'a first name whose full name the title has',
    'title: Mara Quill谈海',
    talk('Bo', 'Mara'),
    ['Bo', 'Mara Quill=Mara'],
  ],
  ['the channel’s own name', 'speaker: Mara Quill', talk('Mara', 'Bo'), ['Mara Quill=Mara', 'Bo']],
  [
    'a full name in the opening',
    '',
    talk('Bo', 'Mara', '欢迎 Mara Quill 来聊海。'),
    ['Bo', 'Mara Quill=Mara'],
  ],
  [
    'a Chinese first name',
    'summary: 本期玛拉·奎尔分享海。',
    talk('老贝', '玛拉'),
    ['老贝', '玛拉·奎尔=玛拉'],
  ],
  [
    'oneself in full behind an office',
    'title: 我与 Mara Quill 看海',
    talk('Mara', 'Bo', '我是海边频道的主持人 Mara Quill。'),
    ['Mara Quill=Mara', 'Bo'],
  ],
])('takes for the name %s', (_case, frontMatter, body, expected) => {
  expect(identify(body, frontMatter)).toEqual(expected)
})

test.each<[string, string, string, string[]]>([
  ['two of that first name', 'title: Mara Quill 和 Mara Stone', talk('Bo', 'Mara'), ['Bo', 'Mara']],
  [
    'somebody whom he tells of himself',
    'title: 我与 Mara Quill 看海',
    talk('Bo', 'Mara', '好。', '我读过 Mara Quill 的书。'),
    ['Bo', 'Mara'],
  ],
  ['a programme', 'title: Mara Podcast', talk('Bo', 'Mara'), ['Bo', 'Mara']],
  [
    'a programme of the channel’s own',
    'speaker: Mara 海边',
    talk('Mara', 'Bo', '欢迎来到 Mara Waves。'),
    ['Mara', 'Bo'],
  ],
  ['the names of two who speak', '', talk('Mara', 'Quinn', '我们是 Mara Quinn。'), ['Mara', 'Quinn']],
  [
    'a Chinese name that runs into the sentence',
    '',
    talk('玛拉', '老贝', '好。', '玛拉·奎尔一起来了。'),
    ['玛拉', '老贝'],
  ],
  ['who is only listed', 'people: [Mara Quill]', talk('Bo', 'Mara'), ['Bo', 'Mara']],
  ['a part', 'title: Host Quill 看海', talk('Host', 'Mara'), ['Host', 'Mara']],
])('does not take for it %s', (_case, frontMatter, body, expected) => {
  expect(identify(body, frontMatter)).toEqual(expected)
})
