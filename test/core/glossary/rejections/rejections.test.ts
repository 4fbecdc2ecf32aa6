import { expect, test } from 'vitest'
import { glossaryOf } from '../glossary-of.ts'

const glosses = (markdown: string) => glossaryOf(markdown).map((entry) => entry.gloss)

test.each([
  // examples and members
  '**大公司**（如甲公司和乙公司）',
  '**大公司**（例如 Acme）',
  'a tool (e.g. a hammer)',
  '**冷却**（风冷、水冷乃至液冷）',
  '**板块**（ABCD, EFGH）',
  '使用**任何工具**（Notes, Mail等）',
  // notes
  '**战死精神**（推测为“战斗”的口误）',
  '**某人**（注：原文如此）',
  // quantities and dates
  '**总市值**（约65亿美元）',
  '**占比**（9.2%）',
  '**参数**（50-60亿参数）',
  '**收入**（400亿 ÷ 25%）',
  '**涨幅**（6天内上涨190%）',
  '某平台（3亿用户）很大',
  '**峰会**（6月3日，周一）',
  '**任期**（2016年至2021年）',
  '该模型（12 billion parameters）很小',
  // stage directions
  '**主人**（笑）',
  '谢谢大家（掌声）',
  'Thank you (Laughter)',
  // sources, codes, symbols
  '**数据**（来源：某社）',
  '**情报**（来自频道：某某）',
  '**某公司**（股票代码：ABCD）',
  '这是一份漏洞报告（CVE-2025-12345）',
  '他说的并不是（React）',
  '**某公司**（NYSE: ABCD）',
  '复杂度是O(n)',
  '**某词**（+）',
  '来了一位 Ibrahim（音）',
  '变量x（值）',
  // asides, conditions, clauses
  '**货币**（尽管目前处于升值周期）',
  '**电脑**（我旧的）',
  '**收益**（以25%服务费为例）',
  'it works (which is great)',
  '他们（红队）来了',
  '推理环节（用户每次使用服务）',
  '现在的失业率（官方无人相信）',
  '**《某报》**（某报）',
  '科技板块（XYZ）',
  '价值接近30亿美元（Billion: 十亿）',
  '涨到6600点（即少涨两成）',
  '他说了两遍（即今天早些时候）',
  '付了一枚硬币（一个 25 美分硬币）',
  '上限是150人（Some Number: 某人的理论）',
  '不会超过1（全反射）',
  '他说“我们无论如何都要去一趟”（两人都笑）',
  '住在“疗养院”（实为监狱）',
  '回到山谷（大雪封山的那个冬天）',
  '很多人批评我（指另一位主持人）',
  '我先听一下你的（Han）',
  '他问：“你怎么不去城里？”（指代某位名人）',
  '销量是一年以前（即二〇二五年一月）的三倍',
  '协定在未来的十年内（即到二〇三六年截止）有效',
  '要在明年财报（也就是一个月之后）里说',
  '账号交给了Acme（或其前身Acmebot）',
  '他用的是CoreAcme（虽然尚未上市）',
  '系统同时用 AIDP（不是别的）',
  '他们谈到一些问题（艾米的问题）',
  '系统安装的越多（system越多）',
  '他领投了 Wily Acme（后被 CA 收购）',
  '复杂度降到O(n log n)',
  '调用 send(destination, slot, value) 即可',
  '所有的第三方 API（Acme, Linear, Vercel, Sentry）',
  'It lets Claude talk to Gmail (changing it from fifteen tools to one).',
])('no gloss: %s', (markdown) => {
  expect(glosses(markdown)).toEqual([])
})

test.each([
  ['那是散热用的pump（泵）', '泵'],
  ['当时叫“赛先生”（科学）', '科学'],
  ['台下坐着王大明（前任财政部长）', '前任财政部长'],
  ['他有点像中村（前松本社长）', '前松本社长'],
  ['这位是李小丽（奠基人之一）', '奠基人之一'],
  ['她谈到海伦（墨涅拉俄斯的妻子）', '墨涅拉俄斯的妻子'],
  ['**意象**（如意: 传统吉祥物）', '如意: 传统吉祥物'],
  ['**像素**（Pixel: 图像的最小单位）', 'Pixel: 图像的最小单位'],
  ['**杨立**（图灵奖得主、深度学习之父）', '图灵奖得主、深度学习之父'],
  ['**ESG**（环境、社会和治理）', '环境、社会和治理'],
  ['**短视频**（一家短视频社交媒体平台）', '一家短视频社交媒体平台'],
  ['**EPS**（每股收益）', '每股收益'],
  ['**VLM**（视觉语言模型）', '视觉语言模型'],
  ['**issue**（问题）', '问题'],
  ['**纳指**（Nasdaq: 某综合指数）', 'Nasdaq: 某综合指数'],
  ['**CDS**（Credit Default Swap，信用违约互换）', 'Credit Default Swap，信用违约互换'],
  ['二月（February）很冷', 'February'],
  ['论文《可能的猫》（Possible Cats）', 'Possible Cats'],
  ['七國集團（G7）開會', 'G7'],
  ['从根本上（from the ground up）改变', 'from the ground up'],
  ['**元宇宙**（To Consumer: 面向个人）', 'To Consumer: 面向个人'],
  ['他叫谷二（本名陈某某）', '本名陈某某'],
  ['**M2**（广义货币供应量）', '广义货币供应量'],
  ['**996**（一种工作制度）', '一种工作制度'],
  ['因子是白细胞介素-6（IL-6）', 'IL-6'],
  ['这叫换档陷阱（即在没有反馈前把一切写完）', '即在没有反馈前把一切写完'],
  ['他提到那只猫（指代竞争对手）', '指代竞争对手'],
  ['他加入了灯塔项目（一个大型基础设施计划）', '一个大型基础设施计划'],
  ['**质能关系**（Mass-energy relation: 即E=mc²）', 'Mass-energy relation: 即E=mc²'],
  ['**ADHD**（注意力缺陷多动障碍）', '注意力缺陷多动障碍'],
  ['板块其实不属于IT（信息技术）', '信息技术'],
  ['**附加生活费用**（通常称为ALE）', '通常称为ALE'],
  ['老马（埃隆·某斯克）说', '埃隆·某斯克'],
  ['信奥赛（信息学奥林匹克竞赛）', '信息学奥林匹克竞赛'],
  ['他们要保证名义收入（也就是大家工资条上的那个数字）', '也就是大家工资条上的那个数字'],
  ['那里有一些冶炼厂（制造铝的工厂）', '制造铝的工厂'],
  ['他来自新斯科舍省（NS省）', 'NS省'],
  ['那是安大略省（安省）的事', '安省'],
  ['上周在东京大学（“东大”）演讲', '“东大”'],
  ['他做了三年规范化培训（规培）', '规培'],
  ['下面的横轴（X 轴）是时间', 'X 轴'],
  ['什么叫做Seed轮（种子轮）', '种子轮'],
  ['我有一堆FYI（仅供参考）信息', '仅供参考'],
  ['他讲翻墙软件（我们常说的VPN）', '我们常说的VPN'],
  ['它不是apples to apples（可以类比）', '可以类比'],
  ['她去了马耳他（Malta）', 'Malta'],
  ["《Klara's Last Dance》（克拉拉的最后一舞）", '克拉拉的最后一舞'],
])('a gloss: %s', (markdown, gloss) => {
  expect(glosses(markdown)).toEqual([gloss])
})

test('the parenthesis of a label is no gloss, that of a lead-in is one', () => {
  expect(glosses('**主持人（杰森）**: 大家好。')).toEqual([])
  expect(glosses('**杰森 (Jason)**: 你好。\n\n**杰森 (Jason)**: 再见。')).toEqual([])
  expect(glosses('* **国际扩张（Expansion）：** 很快')).toEqual(['Expansion'])
  expect(glosses('**缩表（Balance Sheet Reduction）**：缩表就是')).toEqual(['Balance Sheet Reduction'])
})
