import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import { findSelfIntroductions } from '../../../src/core/speakers/names/self-introduction.ts'

function identify(frontMatter: string, body: string) {
  const document = readDocument(`---\nspeaker: 海边频道\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  return identifySpeakers(document, outlineSections(document))
}

const original = (text: string) =>
  `<details>\n<summary>Original English</summary>\n\n${text}\n\n</details>\n\n`

test.each<[string, string, string, string[]]>([
  ['the channel where nobody is named', '', '今天的海很蓝。', ['海边频道 narrator']],
  ['a narrator by name', '', '大家好，我是庄贝。今天看海。', ['庄贝 narrator']],
  [
    'a name before which a title stands',
    '',
    '大家好，我是海边的联合创始人陈贝，也是主理人。',
    ['陈贝 narrator'],
  ],
  ['a nickname after a greeting', '', '大家好，这里是海边，我是贝壳君。', ['贝壳君 narrator']],
  [
    'a name at the end',
    '',
    '一。\n\n二。\n\n三。\n\n四。\n\n五。\n\n六。\n\n我是魏贝，我们下期再见。',
    ['魏贝 narrator'],
  ],
  [
    'the name that the original gives',
    '',
    `来自《海报》。\n\n${original("I'm Mara Quill. Today is Thursday.")}`,
    ['Mara Quill narrator'],
  ],
  [
    'both layers’ names as one',
    '',
    `大家好，我是玛拉·奎尔。\n\n${original("Hello, I'm Mara Quill.")}`,
    ['玛拉·奎尔=Mara Quill narrator'],
  ],
  [
    'the name in parentheses beside it',
    '',
    '大家好，我是玛拉·奎尔（Mara Quill）。',
    ['玛拉·奎尔=Mara Quill narrator'],
  ],
  [
    'who is asked to introduce himself, as a guest',
    '',
    `海很深。\n\n${original("Perhaps you'd like to introduce yourself. >> Hello, I'm Mara Quill. I dive.")}`,
    ['Mara Quill guest'],
  ],
  [
    'who the summary says talks',
    "summary: '演讲者Mara Quill指出海很深。'",
    '海很深。',
    ['Mara Quill narrator'],
  ],
  [
    'host and guests of the summary',
    "summary: '主持人高贝与嘉宾Ann Lee、陈山和Bo深入探讨了海。'",
    '开始吧。',
    ['高贝 host', 'Ann Lee guest', '陈山 guest', 'Bo guest'],
  ],
  [
    'who is introduced and asked to greet',
    '',
    '大家好，我是高贝。今天我跟一川，他是研究员，一起来主持这场讨论。加入我们的嘉宾首先是**Ann Lee**，她写书。Ann，跟大家打个招呼。',
    ['高贝 host', 'Ann Lee=Ann guest', '一川 host'],
  ],
  [
    'hosts who introduce themselves in turn',
    '',
    "Welcome to the Sea podcast. I'm Mara Quill. And I'm Bo Stone.",
    ['Mara Quill host', 'Bo Stone host'],
  ],
  [
    'whose words the news play',
    '',
    '头条新闻，我是玛拉·奎尔。\n\n我会赢，我们都会赢。\n\n周二，斯通总统谈到了海。\n\n我也会赢。\n\n州长安·李说了这些。',
    ['玛拉·奎尔 host', '斯通 clip', '安·李 clip'],
  ],
  [
    'whose words the news’ original plays',
    '',
    `海的新闻。\n\n${original("It's the headlines. I'm Mara Quill.\n\n>> I will win.\n\n>> I will lose.\n\n>> That was in order. Governor Bo Stone and Senator Ann Lee.")}`,
    ['Mara Quill host', 'Bo Stone clip', 'Ann Lee clip'],
  ],
  [
    'no clip outside of the news, and none in the third person',
    '',
    '大家好，我是高贝。\n\n我会赢。\n\n斯通总统谈到了海。',
    ['高贝 narrator'],
  ],
  [
    'no clip in what the news say of others',
    '',
    '头条新闻，我是高贝。\n\n海很深，鱼很多。\n\n周二，斯通总统谈到了海。',
    ['高贝 narrator'],
  ],
  ['the guest of the front matter', 'guest: [Ann Lee]', '海。', ['Ann Lee guest']],
  ['a name with an honorific', '', '大家好，我是高山醫師。', ['高山醫師=高山 narrator']],
  ['a name after an office', '', '大家好，我是代班主播小贝，欢迎收听。', ['小贝 narrator']],
  ['a name in small letters', '', '大家好，我是bei。今天看海。', ['bei narrator']],
  ['no small letters without a greeting', '', '海很蓝。我是bei。', ['海边频道 narrator']],
  ['who speaks for a programme', '', '这里是《海报》的玛拉·奎尔，今天看海。', ['玛拉·奎尔 narrator']],
  [
    'no measure that stands where a name would',
    '',
    '大家好，我是高贝。这里是个位数的POI。',
    ['高贝 narrator'],
  ],
  [
    'a guest in traditional characters',
    '',
    '大家好，我是高貝。今天的來賓是陳山。',
    ['高貝 host', '陳山 guest'],
  ],
  [
    'no guests of another event',
    '',
    '大家好，我是高贝。今天推荐一个活动，邀请了众多嘉宾，其中包括：陈山、林海。',
    ['高贝 narrator'],
  ],
  ['no programme that is only named', '', '大家好，这里是海边电台。', ['海边频道 narrator']],
  [
    'a name of captions, a word a line',
    '',
    original("From\n the\n Post.\n I'm\n Mara\n Quill.\n Today\n is\n Thursday."),
    ['Mara Quill narrator'],
  ],
  [
    'hosts whose originals stand between them',
    '',
    `大家好，我是玛拉·奎尔。\n\n${original("Hello, I'm Mara Quill.")}我是博·斯通。\n\n${original("And I'm Bo Stone.")}今天看海。`,
    ['玛拉·奎尔=Mara Quill host', '博·斯通=Bo Stone host'],
  ],
  [
    'who is welcomed by name',
    '',
    '大家好，我是高贝。今天看海。\n\n哈喽山川，欢迎您来到节目。谢谢。',
    ['高贝 host', '山川 guest'],
  ],
  ['nobody in a welcome to all', '', '大家好，欢迎来到海边。', ['海边频道 narrator']],
  [
    'whom the original welcomes',
    '',
    `海很深。\n\n${original("Hi, I'm Mara Quill. We're joined by Senator Bo Stone. Senator, welcome.")}`,
    ['Mara Quill host', 'Bo Stone guest'],
  ],
  [
    'who is welcomed to the show',
    '',
    "From the Post, I'm Mara Quill. Ann, welcome to the show. Thanks for having me.",
    ['Mara Quill host', 'Ann guest'],
  ],
  [
    'no programme that is welcomed to',
    '',
    "Welcome back to the Sea Podcast. I'm Mara Quill.",
    ['Mara Quill narrator'],
  ],
  [
    'the subject of the summary of a talk',
    "summary: '海洋大学教授玛拉·奎尔分享了看海的方法。'",
    '我看海。我们都看海。',
    ['玛拉·奎尔 narrator'],
  ],
  [
    'whose talk the summary is based on',
    "summary: '本文基于 Mara Quill 的演讲，谈海。'",
    '我看海。',
    ['Mara Quill narrator'],
  ],
  [
    'no subject of whom the text tells',
    "summary: '海洋大学教授玛拉·奎尔分享了看海的方法。'",
    '玛拉·奎尔说，她看海。奎尔在海边。后来奎尔走了。',
    ['海边频道 narrator'],
  ],
  [
    'no guest of a programme retold',
    '',
    '大家好，我是高贝。上周大学俱乐部邀请了陈山作为嘉宾演讲。',
    ['高贝 narrator'],
  ],
  [
    'nothing for a guest that stands after the guest',
    '',
    '大家好，我是高贝。所以安娜今天作为嘉宾来到节目中，我们聊聊如何让你的**Fox**（一家公司的手机）好用。',
    ['高贝 narrator'],
  ],
  [
    'no guest who is only talked about',
    "summary: '本期讨论陈山的新书。'",
    '陈山写了书。',
    ['海边频道 narrator'],
  ],
])('finds %s', (_, frontMatter, body, expected) => {
  const { speakers } = identify(frontMatter, body)
  expect(speakers.map(({ name, aliases, role }) => `${[name, ...aliases].join('=')} ${role}`)).toEqual(
    expected,
  )
})

test.each([
  ['我是庄贝，', ['庄贝']],
  ['我叫陈山。', ['陈山']],
  ['我是《海报》的玛拉·奎尔，', ['玛拉·奎尔']],
  ['我是 Mara Quill。', ['Mara Quill']],
  ['Hi, my name is Mara. I write.', ['Mara']],
  ['我是一名老师。', []],
  ['我是说，海很深。', []],
  ['我是觉得可以。', []],
  ['我是市场分析小贝。', ['小贝']],
  ['我是《海报》的特约研究员山贝，', ['山贝']],
  ['我是A贝。', ['A贝']],
  ['我是前首相玛拉·奎尔，', ['玛拉·奎尔']],
  ['如果我是陈山，', []],
  ["I'm So happy.", []],
  ["I'm I'm a writer.", []],
  ['I am not sure.', []],
])('reads who introduces himself: %s', (text, names) => {
  expect(findSelfIntroductions(text, 0, text.length).map(({ name }) => name)).toEqual(names)
})

test('turns that stand twice, in two languages, are one person’s', () => {
  const pair = (i: number): string =>
    `Ben Mann: Yes number ${i}.\n\n本·曼: 第${i}个是。\n\nAnn Lee: Why ${i}?\n\n安·李: 为什么${i}？`
  const { speakers } = identify('', [1, 2, 3].map(pair).join('\n\n'))
  expect(speakers.map(({ name, aliases, turns }) => [name, ...aliases, turns])).toEqual([
    ['本·曼', 'Ben Mann', 6],
    ['安·李', 'Ann Lee', 6],
  ])
})

test('a hand-over is a cue, with its line', () => {
  const { cues, turns } = identify(
    "summary: '主持人高贝与嘉宾Ann Lee、陈山谈海。'",
    '开始。陈山，你怎么看这件事？\n\n我说两句。他怎么看我不知道。\n\nAnn，你有什么要补充的吗？',
  )
  expect(turns).toEqual([])
  expect(cues).toEqual([
    { line: 5, to: '陈山', text: '陈山，你怎么看这件事？', confidence: 0.7 },
    { line: 9, to: 'Ann Lee', text: 'Ann，你有什么要补充的吗？', confidence: 0.9 },
  ])
})

test.each<[string, string, string[]]>([
  [
    'who asks is the host',
    '**林海**: 你怎么看？\n\n**高山**: 很好。\n\n**林海**: 为什么？\n\n**高山**: 因为。',
    ['host', 'guest'],
  ],
  [
    'who welcomes is the host, though he asks nothing',
    '**高山**: 谢谢邀请。\n\n**林海**: 欢迎收听。\n\n**高山**: 好。\n\n**林海**: 感谢收听。',
    ['guest', 'host'],
  ],
  [
    'who joins in with no more than a name hosts too',
    "**Mara Quill**: Welcome. I'm Mara Quill.\n\n**Bo Stone**: And I'm Bo Stone.\n\n**Ann Lee**: Yes.\n\n**Bo Stone**: Why?\n\n**Ann Lee**: So.\n\n**Bo Stone**: How?\n\n**Ann Lee**: Thus.\n\n**Bo Stone**: Bye.",
    ['host', 'host', 'guest'],
  ],
  [
    'who gives his name last, before another gives his, hosts with him',
    '**Ann Lee**: Yes.\n\n**Mara Quill**: Welcome to the show. I am Mara Quill.\n\n**Bo Stone**: I am Bo Stone. Mara, the sea is what everybody talks about these days.\n\n**Mara Quill**: Why?\n\n**Ann Lee**: So.\n\n**Bo Stone**: It is.\n\n**Ann Lee**: Thus.\n\n**Bo Stone**: Bye.',
    ['guest', 'host', 'host'],
  ],
  [
    'who introduces himself before the first label hosts',
    '大家好，我是高贝。\n\n**Ann Lee**: 为什么？\n\n**高贝**: 因为海。\n\n**Ann Lee**: 怎么？\n\n**高贝**: 这样。',
    ['guest', 'host'],
  ],
  [
    'a clip that is announced, and one that is named with an office after it',
    '**林海**: 欢迎。你怎么看？\n\n**高山**: 很好。\n\n**林海**: 我们播放一段山石的片段。\n\n**山石**: 海很深。\n\n**林海**: 高山，对吗？\n\n**高山**: 对。\n\n**博·斯通**: 我会赢。\n\n**林海**: 斯通总统周二说了这些。你呢？\n\n**高山**: 是。\n\n**林海**: 好？\n\n**高山**: 好。\n\n**林海**: 再见。',
    ['host', 'guest', 'clip', 'clip'],
  ],
  [
    'a listener whose question is played',
    '**林海**: 欢迎。你怎么看？\n\n**高山**: 很好。\n\n**林海**: 我们听听听众小贝的问题。\n\n**小贝**: 海多深？\n\n**林海**: 你说？\n\n**高山**: 对。\n\n**林海**: 是？\n\n**高山**: 是。\n\n**林海**: 好？\n\n**高山**: 好。\n\n**林海**: 再见。\n\n**高山**: 再见。',
    ['host', 'guest', 'audience'],
  ],
  [
    'an announcer does not stand in the host’s way',
    '**播音员**: 早上好。\n\n**林海**: 欢迎收听。你怎么看？\n\n**高山**: 很好。\n\n**林海**: 为什么？\n\n**高山**: 因为。\n\n**林海**: 感谢收听。',
    ['narrator', 'host', 'guest'],
  ],
  [
    'the channel that bears a name is his to host',
    '**海边**: 好。\n\n**高山**: 你问？\n\n**海边**: 对。\n\n**高山**: 嗯？',
    ['host', 'guest'],
  ],
  [
    'a voice that has nearly all the words',
    `**Speaker 0**: 喂。\n\n**Speaker 1**: ${'海很深，山很高。'.repeat(20)}\n\n**Speaker 1**: 完。`,
    ['unknown', 'narrator'],
  ],
  [
    'words tell',
    '**嘉宾**: 好？\n\n**主持人**: 嗯。\n\n**旁白**: 海。\n\n**观众**: 问？\n\n**嘉宾**: 答。',
    ['guest', 'host', 'narrator', 'audience'],
  ],
  ['a lone voice narrates', '**林海**: 一。\n\n**林海**: 二。', ['narrator']],
  [
    'recordings in another language',
    '**Speaker 1**: 海很深。\n\n**Speaker 2**: the sea is deep\n\n**Speaker 1**: 山很高。',
    ['narrator', 'clip'],
  ],
])('roles: %s', (_, body, expected) => {
  expect(identify('', body).speakers.map(({ role }) => role)).toEqual(expected)
})
