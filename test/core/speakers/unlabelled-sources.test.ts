import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { outlineSections } from '../../../src/core/sections/outline.ts'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'

function identify(frontMatter: string, body: string): string[] {
  const document = readDocument(`---\nspeaker: 海边频道\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  return identifySpeakers(document, outlineSections(document)).speakers.map(
    ({ name, aliases, role }) => `${[name, ...aliases].join('=')} ${role}`,
  )
}

const original = (text: string) =>
  `<details>\n<summary>Original English</summary>\n\n${text}\n\n</details>\n\n`

test.each<[string, string, string, string[]]>([
  [
    'a Chinese name after a profession',
    "summary: '摄影师马山贝分享其看海的经历。'",
    '我看海。我们都看海。',
    ['马山贝 narrator'],
  ],
  [
    'no name where a profession is no one’s',
    "summary: '摄影师分享其看海的经历。'",
    '我看海。',
    ['海边频道 narrator'],
  ],
  [
    'a subject with two professions',
    "summary: '歌手与教育家 Mara Quill 阐述了看海的方法。'",
    '我看海。',
    ['Mara Quill narrator'],
  ],
  [
    'a long setting before the verb',
    "summary: '作家Mara Quill通过年轻时在海边的港口邂逅许多 Old Fishermen 的经历，阐述了海。'",
    '我看海。',
    ['Mara Quill narrator'],
  ],
  [
    'who the summary says gives a talk, whatever verb follows',
    "summary: '临床心理学家玛拉·奎尔在海边演讲中，将海描述为药。'",
    '我看海。欢迎您来。',
    ['玛拉·奎尔 narrator'],
  ],
  [
    'the guest of whom the summary tells in a first clause',
    "summary: '本期播客中，资深撰稿人Ann Lee分享了海。'",
    '我是Mara Quill。我是Bo Stone。欢迎收听。',
    ['Mara Quill host', 'Bo Stone host', 'Ann Lee guest'],
  ],
  [
    'no guest where a narrator retells a talk',
    "summary: '作家Ann Lee提出海很深。'",
    '大家好，我是高贝。李说，海很深。',
    ['高贝 narrator'],
  ],
  [
    'who sits beside him who introduces himself',
    '',
    '欢迎来到海边。我是高贝，对面是负责天气的林大海。今天谈海。',
    ['高贝 host', '林大海 host'],
  ],
  [
    'nobody in what else is beside somebody',
    '',
    '欢迎来到海边。我是高贝，对面是一家很老的空置的海边咖啡馆，很安静。',
    ['高贝 narrator'],
  ],
  [
    'the guest who is greeted by title, named in full by the summary',
    "summary: '林永海医师分享看海的方法。'",
    '我是高贝医师，欢迎您。林医师，您好。高医师，您好。我常看海。',
    ['高贝医师=高贝 host', '林永海 guest'],
  ],
  [
    'no guest where nobody of the greeted surname is told of',
    "summary: '王永海医师分享看海的方法。'",
    '我是高贝医师，欢迎您。林医师，您好。我常看海。',
    ['高贝医师=高贝 narrator'],
  ],
  [
    'colleagues who report in the news',
    '',
    '头条新闻，我是玛拉·奎尔。\n\n我的同事博·斯通（Bo Stone）在海边。',
    ['玛拉·奎尔 host', '博·斯通=Bo Stone guest'],
  ],
  [
    'reporters on their beat, beside a presenter whom nobody names',
    "title: '今日头条速览'",
    original(
      'The sea is deep.\n\n"I stood there all night."\n\nMara Quill covers the sea for the Times. She says it is deep.\n\nMy colleague Bo Stone has been there.',
    ),
    ['海边频道 narrator', 'Mara Quill guest', 'Bo Stone guest'],
  ],
  [
    'no colleague whose work is told, or who speaks elsewhere',
    "title: '今日头条速览'",
    "My colleague Bo Stone's report is long. My colleague Ann Lee is on today's episode. My colleagues and I read it.",
    ['海边频道 narrator'],
  ],
  ['no colleague outside of the news', '', '大家好，我是高贝。我的同事博·斯通在海边。', ['高贝 narrator']],
  [
    'who explains the story of the day',
    '',
    "From the Post, I'm Mara Quill. Today, Ann Lee explains why the sea is deep.",
    ['Mara Quill host', 'Ann Lee guest'],
  ],
  [
    'a round of voices, each with its name',
    '',
    `我是高贝。我是陈山。欢迎收听。\n\n${'海很深。'.repeat(400)}\n\n一。\n\n二。\n\n三。\n\n四。\n\n嗨，我是艾米·李，写书。\n\n你好，我是博·斯通，画画。\n\n我是安·杜，看海。\n\n嘿，我是王海，唱歌。`,
    ['高贝 host', '陈山 host', '艾米·李 guest', '博·斯通 guest', '安·杜 guest', '王海 guest'],
  ],
  [
    'no round in a few paragraphs that open with 我是',
    '',
    '大家好，我是高贝。\n\n一。\n\n二。\n\n三。\n\n四。\n\n五。\n\n我是王海，他说。\n\n六。\n\n七。\n\n八。\n\n九。',
    ['高贝 narrator'],
  ],
  [
    'who is called by a first name and named in full',
    '',
    `海很深。\n\n${original("Hi, I'm Mara Quill. Ann Lee writes about the sea. Ann, what is it? It is deep. So Ann, how deep? Very.")}`,
    ['Mara Quill host', 'Ann Lee guest'],
  ],
  [
    'nobody in words that open a sentence, or who is called once',
    '',
    `海很深。\n\n${original("Hi, I'm Mara Quill. Actually, I have seen it. Actually, I want it. Ann Lee came. Ann, how deep?")}`,
    ['Mara Quill narrator'],
  ],
  [
    'a subject with one name where the summary says that he is talked with',
    "summary: '海报创始人Kay在访谈中剖析了海。'",
    '我看海。欢迎来到海边。',
    ['Kay guest'],
  ],
  [
    'who lectures alone, though he names a host, or what others tell in podcasts',
    "summary: '作家 Ann Lee 分享了海。'",
    '我看海。刚才主持人说，不少播客也讲海。',
    ['Ann Lee narrator'],
  ],
  [
    'a guest where a podcast of its own is named',
    "summary: '作家 Ann Lee 分享了海。'",
    '我看海。感谢收听本期播客。',
    ['Ann Lee guest'],
  ],
  [
    'no subject with one name otherwise',
    "summary: '海报创始人Kay剖析了海。'",
    '我看海。',
    ['海边频道 narrator'],
  ],
  [
    'who talks on a stage narrates, though a host is named',
    "summary: '作家 Ann Lee 分享了海，主持人鼓掌。'",
    '我看海。（掌声）',
    ['Ann Lee narrator'],
  ],
  [
    'nobody of a programme that is told about',
    "summary: '本文分享了对一期播客的感悟。播客主讲人Mo提出公式。'",
    '我听了播客。',
    ['海边频道 narrator'],
  ],
  [
    'with whom the host says he talks',
    '',
    '大家好，我是高贝。今天，我很荣幸能与Ann Lee和Bo Stone进行对话。',
    ['高贝 host', 'Ann Lee guest', 'Bo Stone guest'],
  ],
  ['nobody with whom somebody else talked', '', '大家好，我是高贝。他曾与Ann Lee对话。', ['高贝 narrator']],
  [
    'who is told about and then asked by a first name',
    '',
    original('The sea is deep. Ann Lee is a diver. Ann, what is it? It is deep.'),
    ['Ann Lee guest'],
  ],
  [
    'nobody in a paragraph that opens with a small word and a comma',
    '',
    original('well, what is it? , how deep? Ann Lee is a diver.'),
    ['海边频道 narrator'],
  ],
  [
    'greetings that others sent, beside the channel that narrates',
    '',
    `从开台到今天，已经一百集了。${'海很深。'.repeat(400)}\n\n一。\n\n二。\n\n三。\n\n四。\n\n五。\n\n「哈啰，我是任海，恭喜海边订阅破百万。」\n「大家好，我是路山。在这里恭喜你们。」\n\n感谢收看。`,
    ['海边频道 narrator', '任海 clip', '路山 clip'],
  ],
  [
    'who signs off in the original, deep in its last paragraph',
    '',
    original(
      `${'The sea is deep. '.repeat(90)}Those are the headlines. I'm Mara Quill. We'll be back tomorrow.`,
    ),
    ['Mara Quill narrator'],
  ],
  [
    'nobody deep in a paragraph who does not sign off',
    '',
    original(`${'The sea is deep. '.repeat(90)}She said, I'm Mara Quill. The sea is deep.`),
    ['海边频道 narrator'],
  ],
  ['who calls himself an analyst', '', '大家好，我是市场分析人小贝，欢迎收看。', ['小贝 narrator']],
  [
    'who signs off as a talk ends',
    '',
    `海。\n\n二。\n\n三。\n\n四。\n\n五。\n\n那就聊到这里吧。我是魏贝。`,
    ['魏贝 narrator'],
  ],
  [
    'a name after words that lead to it',
    '',
    original("One.\n\nTwo.\n\nSo a quick intro. I'm Maggie. I dive."),
    ['Maggie narrator'],
  ],
  [
    'the original’s name for one of several who say theirs far from each other',
    '',
    `大家好，我是玛拉·奎尔。\n\n${original("Hello, I'm Mara Quill.")}${'海。\n\n'.repeat(8)}大家好，我是博·斯通。`,
    ['玛拉·奎尔=Mara Quill host', '博·斯通 guest'],
  ],
])('finds %s', (_, frontMatter, body, expected) => {
  expect(identify(frontMatter, body)).toEqual(expected)
})

test.each<[string, string, string, string[]]>([
  [
    'the full name of who gives the first, from the summary',
    "summary: '记者 Mara Quill 分享了她看海的经历。'",
    `我看海。\n\n${original("I'm Mara. I dive.")}`,
    ['Mara Quill=Mara narrator'],
  ],
  [
    'no full name where two bear the first',
    "summary: 'Mara Quill 与 Mara Stone 都看海。'",
    `我看海。\n\n${original("Hi, I'm Mara. I dive.")}`,
    ['Mara narrator'],
  ],
  [
    'no full name of somebody whom only the text mentions',
    "people: ['Mara Stone']",
    `我看海，像 Mara Stone 一样。\n\n${original("Hi, I'm Mara. I dive.")}`,
    ['Mara narrator'],
  ],
  [
    'the full name of a guest, from where he is presented',
    'author: 海',
    '我采访了船长 Bo Stone，谈谈海。\n\nBo，欢迎来到节目。\n\n谢谢。',
    ['Bo Stone=Bo guest'],
  ],
  [
    'the Chinese form that the text glosses',
    'author: 海',
    `前总理玛拉·奎尔（Mara Quill: 作家）谈海。\n\n${original("I'm here with Mara Quill.")}`,
    ['玛拉·奎尔=Mara Quill guest'],
  ],
  [
    'a nickname, the same with another title, and the proper name',
    'author: 海',
    '大家好，欢迎收听，我是林海。今天的嘉宾是老朋友六哥。\n\n大家好，我是给大家修船的老六，张立山。\n\n好。',
    ['林海 host', '张立山=六哥=老六 guest'],
  ],
  [
    'who is thanked at the end, with full names',
    'author: 海',
    `海很深。\n\n${original('The sea is deep.')}${original(
      'We leave it there. Mara Quill, really appreciate your time. Bo Stone and Ann-Elise Le Roy, thank you very much.',
    )}`,
    ['Mara Quill guest', 'Bo Stone guest', 'Ann-Elise Le Roy guest'],
  ],
  [
    'a stage name of the narrator',
    'author: 海',
    '大家好，欢迎收看。我是主持人机器人林先生1号。海很深。',
    ['机器人林先生1号 narrator'],
  ],
  [
    'nobody whom a speech thanks in passing',
    'author: 海',
    '海很深。\n\nWell, thank you very much. So Mara, thanks for that.',
    ['海边频道 narrator'],
  ],
  [
    'who is thanked by a first name, in a translation that has the full one',
    'author: 海',
    `船长名叫玛拉·奎尔。\n\n${original('The captain.')}大家好，欢迎收听，我是林海。\n\n玛拉，非常感谢你抽出时间。\n\n${original('Thanks.')}`,
    ['林海 host', '玛拉·奎尔 guest'],
  ],
  [
    'nobody who is thanked in a quotation',
    'author: 海',
    `大家好，我是林海。船长名叫玛拉·奎尔。他说：“哦。玛拉，非常感谢你抽出时间。”\n\n${original('Thanks.')}`,
    ['林海 narrator'],
  ],
  [
    'who is bold behind the first of two guests',
    'author: 海',
    '本期节目邀请了两位嘉宾：**林海山**，作家、船长；以及**Mara Quill**，《**海报**》记者。',
    ['林海山 guest', 'Mara Quill guest'],
  ],
])('names in full: %s', (_, frontMatter, body, expected) => {
  expect(identify(frontMatter, body)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['title: 大海｜林静对话徐山｜船', '海很深。', ['林静=林静 Lin Jing host', '徐山 guest']],
  [
    'summary: 本文记录了林静对高山海先生的深度访谈。',
    '海很深。',
    ['林静=林静 Lin Jing host', '高山海 guest'],
  ],
  ['title: 林静谈徐山', '海很深。', ['林静 Lin Jing narrator']],
])('a channel whose owner talks with somebody: %s', (frontMatter, body, expected) => {
  const document = readDocument(`---\nspeaker: 林静 Lin Jing\n${frontMatter}\n---\n${body}`, 'a.md', () => {})
  const { speakers } = identifySpeakers(document, outlineSections(document))
  expect(speakers.map(({ name, aliases, role }) => `${[name, ...aliases].join('=')} ${role}`)).toEqual(
    expected,
  )
})

test.each<[string, string, string, string[]]>([
  [
    'a Chinese name that opens the summary, of whom the title gives the thoughts',
    "title: 海与人：周山海的观察\nsummary: '周山海从个人经历和历史观察出发，深入探讨了海。'",
    '大家好。他们看海，他说海深。',
    ['周山海 narrator'],
  ],
  [
    'who lectures under his own name and tells of others',
    "title: 周山海：看海\nsummary: '教授周山海深入探讨海。'",
    '大家好。他看海，他说海深。',
    ['周山海 narrator'],
  ],
  [
    'no name that opens the summary of a text about its bearer',
    "title: 周山海：看海\nsummary: '教授周山海深入探讨海。'",
    `周山海撰文。周山海指出海深。周山海认为海冷。\n\n${original('Zhou writes.')}`,
    ['海边频道 narrator'],
  ],
  [
    'no name that opens a later sentence',
    "summary: '会议谈海。周山海深入探讨了海。'",
    '我看海，我说海深。',
    ['海边频道 narrator'],
  ],
  [
    'who gives a lecture that the text retells',
    'author: 海',
    `演讲者Mara Quill回忆了海。\n\n${original('I saw the sea.')}`,
    ['Mara Quill narrator'],
  ],
  [
    'the only person of the front matter, whose office and words the text tells first',
    "people: ['Mara Quill']",
    `船队负责人 Mara Quill 提出了看海的方法。\n\n${original('I saw the sea.')}`,
    ['Mara Quill narrator'],
  ],
  [
    'nobody whom a text of its own tells about',
    "people: ['Mara Quill']",
    '船队负责人 Mara Quill 提出了看海的方法。',
    ['海边频道 narrator'],
  ],
])('who lectures: %s', (_, frontMatter, body, expected) => {
  expect(identify(frontMatter, body)).toEqual(expected)
})
