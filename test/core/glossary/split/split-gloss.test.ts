import { expect, test } from 'vitest'
import { splitGloss } from '../../../../src/core/glossary/split/split-gloss.ts'

const split = (term: string, gloss: string) => {
  const { aliases, definition } = splitGloss(term, gloss)
  return [aliases.map((alias) => alias.text).join(' + '), definition]
}

test.each([
  // Names that list things
  [
    '多元化、公平和包容',
    'Diversity, Equity, and Inclusion, DEI: 旨在促进包容的框架',
    'Diversity, Equity, and Inclusion + DEI',
    '旨在促进包容的框架',
  ],
  [
    '酒精、烟草与枪支局',
    'Bureau of Alcohol, Tobacco and Firearms, 简称ATF',
    'Bureau of Alcohol, Tobacco and Firearms + ATF',
    null,
  ],
  [
    'STEM',
    'Science, Technology, Engineering, and Mathematics: 科学、技术、工程、数学',
    'Science, Technology, Engineering, and Mathematics',
    '科学、技术、工程、数学',
  ],
  ['STEM', '科学、技术、工程和数学', '科学、技术、工程和数学', null],
  // Descriptions in the words of the term
  [
    '甲国银行',
    'Bank of Jia: 一家甲国跨国投资银行和金融服务公司',
    'Bank of Jia',
    '一家甲国跨国投资银行和金融服务公司',
  ],
  ['甲国银行', 'BAJ: 甲国四大银行之一', 'BAJ', '甲国四大银行之一'],
  ['电子商务', 'E-commerce: 通过电子网络进行商品和服务交易', 'E-commerce', '通过电子网络进行商品和服务交易'],
  [
    '息税前利润',
    'Adjusted EBT: Earnings Before Interest, Dues, and Taxes，衡量盈利能力的指标',
    'Adjusted EBT + Earnings Before Interest, Dues, and Taxes',
    '衡量盈利能力的指标',
  ],
  ['苏妈', '苏念真', '苏念真', null],
  ['苏妈', '某公司的', '', '某公司的'],
  // Names that a slash parts, and names with a slash
  ['升降台', 'Scissor Lift/Work Platform: 一种作业车辆', 'Scissor Lift + Work Platform', '一种作业车辆'],
  ['普通股', 'Stock/Common Stock: 一种股票', 'Stock + Common Stock', '一种股票'],
  ['无人', 'Nobody / No One', 'Nobody + No One', null],
  ['更平', 'flatter/lighter', 'flatter + lighter', null],
  ['记录', 'Writing/Recording Facts', 'Writing/Recording Facts', null],
  ['市盈率', 'P/E Ratio: 股价与盈利之比', 'P/E Ratio', '股价与盈利之比'],
  ['远期市盈率', 'Forward P/E Ratio', 'Forward P/E Ratio', null],
  ['巴黎/里昂', 'Paris/Lyon', 'Paris/Lyon', null],
  ['RSMX', 'Rare Soils/Strategic Metals Index: 一种指数', 'Rare Soils/Strategic Metals Index', '一种指数'],
  ['decline', '偏离/下跌', '偏离 + 下跌', null],
  ['Acme', '一个课程网站/应用程序', '', '一个课程网站/应用程序'],
  // An example after a name
  ['外部通信', 'External Communication，例如发出请求', 'External Communication', null],
  ['编程', 'Programming, 如Smallchat', 'Programming', null],
  // Kinds of what a name stands for, and its words in Chinese
  ['Kettle', '甲国机场巨头', '', '甲国机场巨头'],
  ['KettlePass', '密码管理器', '', '密码管理器'],
  ['Vexor', '扫地机器人', '', '扫地机器人'],
  ['TX100', '某架构 GPU', '', '某架构 GPU'],
  ['KettleCon', '某语言开发者大会', '', '某语言开发者大会'],
  ['Vexor', '甲公司家用储能产品线', '', '甲公司家用储能产品线'],
  ['Kettle 3.5 Verse', '高性能大模型', '', '高性能大模型'],
  ['Vexorin', '一種小分子', '', '一種小分子'],
  ['Big 5', '五大巨头', '五大巨头', null],
  ['Autotaxi', '无人驾驶出租车', '无人驾驶出租车', null],
  ['Shedbot', '蜕皮机器人', '蜕皮机器人', null],
  ['Firm', '公司', '公司', null],
  ['Toyota', '丰田公司', '丰田公司', null],
  ['Brandt', '勃兰特公司', '勃兰特公司', null],
  ['Case Manager', '个案经理', '个案经理', null],
  ['Store Assistant', '店铺助手', '店铺助手', null],
  ['VexorGPT', '开发工具: 用来写程序', '', '开发工具: 用来写程序'],
  ['KettleCrunch Upset', '科技媒体大会: 知名媒体举办的会议', '', '科技媒体大会: 知名媒体举办的会议'],
  ['Memory Chips', '记忆芯片: 存数据的器件', '记忆芯片', '存数据的器件'],
  ['SpaceVex', '太空探索公司: 造火箭的', '太空探索公司', '造火箭的'],
  ['Autotaxi', '自动驾驶出租车服务：载客的车辆', '自动驾驶出租车服务', '载客的车辆'],
  // What somebody is, and his name
  ['Ann', '甲州州长 Ann Kettle', 'Ann Kettle', '甲州州长'],
  ['Ann', '甲州会议 Ann Kettle', '甲州会议 Ann Kettle', null],
  // What somebody is
  ['Ann Kettle', '意大利工业家，曾任某集团董事长', '', '意大利工业家，曾任某集团董事长'],
  ['Otto Brandt', '意大利裔加拿大商人', '', '意大利裔加拿大商人'],
  ['Otto Brandt', 'Kettle Lab CEO', '', 'Kettle Lab CEO'],
  ['奥托·布兰特', 'Kettle Lab CEO', '', 'Kettle Lab CEO'],
  [
    'Ann Kettle',
    'Kettle 首席执行官：一家拥有多个品牌的公司',
    '',
    'Kettle 首席执行官：一家拥有多个品牌的公司',
  ],
  ['Ann Kettle', 'Ann Kettle: Kettle研究员', '', 'Kettle研究员'],
  ['Italian Researcher', '意大利研究者', '意大利研究者', null],
  ['Virtual Assistant', '虚拟助理: 提供支持的人员', '虚拟助理', '提供支持的人员'],
  ['Care Coordinator', '护理协调员', '护理协调员', null],
  ['首席执行官', 'Kettle CEO', 'Kettle CEO', null],
  // A name that is said to be one
  ['格利方德', '也译作格利芯', '格利芯', null],
  ['布兰特', '又译布朗特', '布朗特', null],
  ['林海安', '被号称新央行通讯社', '', '被号称新央行通讯社'],
  ['斗兽场', 'English Full Name: Colosseum，位于罗马的竞技场', 'Colosseum', '位于罗马的竞技场'],
  ['庞贝', 'English name：Pompeii', 'Pompeii', null],
  ['庞贝', 'English Full Name: Pompeii', 'Pompeii', null],
  ['名录', 'Full Name Register: 一份名单', 'Full Name Register', '一份名单'],
  // Alias: text
  ['QQQ', 'Invesco QQQ Trust: 追踪指数的基金', 'Invesco QQQ Trust', '追踪指数的基金'],
  ['护城河', 'Moat：企业的优势', 'Moat', '企业的优势'],
  [
    '联储委',
    'Open Market Committee: 公开市场委员会，某机构',
    'Open Market Committee',
    '公开市场委员会，某机构',
  ],
  ['多邻居', 'Duo: 一款应用', 'Duo', '一款应用'],
  // further names
  ['投资回报率', 'ROI: Return on Investment，衡量效率的指标', 'ROI + Return on Investment', '衡量效率的指标'],
  ['每股收益', 'EPS: Earnings Per Share: 每股盈利', 'EPS + Earnings Per Share + 每股盈利', null],
  [
    'IPO',
    '首次公开募股: Initial Public Offering的缩写，指首次发行',
    '首次公开募股 + Initial Public Offering',
    '指首次发行',
  ],
  ['鸟瞰图', "Bird's Eye View: 简称BEV，指俯视图", "Bird's Eye View + BEV", '指俯视图'],
  ['大语言模型', 'Large Language Model, LLM: 一种模型', 'Large Language Model + LLM', '一种模型'],
  [
    'MBS',
    'Mortgage-Backed Securities，房贷证券: 一种债券',
    'Mortgage-Backed Securities + 房贷证券',
    '一种债券',
  ],
  ['佣金', '佣金/抽点: 平台收取的费用', '抽点', '平台收取的费用'],
  ['Heron Safety', '以下简称 Heron：一家做摄像头的公司', 'Heron', '一家做摄像头的公司'],
  [
    '软件',
    '我们常说的VPN，即Virtual Private Network: 虚拟私人网络',
    'VPN',
    '即Virtual Private Network: 虚拟私人网络',
  ],
  ['风投', 'Venture Capital，简称VC', 'Venture Capital + VC', null],
  // only names
  ['UI', 'User Interface: 用户界面', 'User Interface + 用户界面', null],
  ['SBC', 'Stock-Based Compensation', 'Stock-Based Compensation', null],
  ['中信', 'CITIC: 中国中信集团公司', 'CITIC + 中国中信集团公司', null],
  ['CLI', '命令行界面', '命令行界面', null],
  ['龙标', '即电影公映许可证', '电影公映许可证', null],
  ['限制', '即俗称的“边控”', '边控', null],
  // commas and slashes inside a name
  [
    'EBITDA',
    'Earnings Before Interest, Taxes, Depreciation, and Amortization: 衡量盈利的指标',
    'Earnings Before Interest, Taxes, Depreciation, and Amortization',
    '衡量盈利的指标',
  ],
  ['记录', 'Documenting/Recording Information', 'Documenting/Recording Information', null],
  ['硬币', 'Heads I win, tails you lose', 'Heads I win, tails you lose', null],
  ['《攻击》', 'Under Fire: A Story of War', 'Under Fire: A Story of War', null],
  ['《平台法》', 'PLA: Platform Liability Act', 'PLA + Platform Liability Act', null],
  ['《刀锋》', 'The Edge: A weekly paper of surgeons', 'The Edge', 'A weekly paper of surgeons'],
  ['代金', 'Decentralized Finance, DeFi', 'Decentralized Finance + DeFi', null],
  ['甲光', '甲光科技，存储芯片巨头: 生产内存', '甲光科技', '生产内存'],
  ['Onward', 'ONW，美国财险公司: 一家卖车险的公司', 'ONW', '一家卖车险的公司'],
  ['X', '以前的 Twitter', 'Twitter', null],
  ['甲骨', 'Oracle', 'Oracle', null],
  // definitions
  ['Hopper', '某公司的GPU架构名称', '', '某公司的GPU架构名称'],
  ['某人', '知名对冲基金经理', '', '知名对冲基金经理'],
  ['Doing', '生成可用的产出', '', '生成可用的产出'],
  ['Klarna', '一家金融科技公司', '', '一家金融科技公司'],
  ['Polymart', '预测市场平台: 一个去中心化的预测市场平台', '', '预测市场平台: 一个去中心化的预测市场平台'],
  ['粉红', '网络流行语: 指某些人', '', '网络流行语: 指某些人'],
  ['技术点', '即120美元位置，两线在此重合', '', '即120美元位置，两线在此重合'],
  // repeats
  ['Token', 'token: 文本的单位', '', '文本的单位'],
  ['Michael Bury', 'Michael Bury: 著名经理', '', '著名经理'],
  // no colon of a name
  ['节目', '播出于 12:30', '', '播出于 12:30'],
])('%s（%s）', (term, gloss, aliases, definition) => {
  expect(split(term, gloss)).toEqual([aliases, definition])
})

test.each([
  [
    '反介入/区域拒止',
    'A2/AD: Anti-Access/Area Denial，某种能力',
    'A2/AD + Anti-Access/Area Denial',
    '某种能力',
  ],
  ['Lena Page', 'Lena Page: 某公司联合创始人', '', '某公司联合创始人'],
  ['LRT', 'Light Rail Transit: 轻轨交通系统', 'Light Rail Transit + 轻轨交通系统', null],
  ['Open Face', '开源平台', '', '开源平台'],
  ['城市已经玩完', 'The city is over', 'The city is over', null],
  ['聊天机器人传播疾病', 'CTD - Chatbot Transmitted Disease', 'CTD + Chatbot Transmitted Disease', null],
  ['Open Jaw', '此前曾用名Jawbot、Maltbot', 'Jawbot + Maltbot', null],
  ['Acme 5.5', '以前被称为 Spud', 'Spud', null],
  ['三型病', '現稱第三型糖尿病', '第三型糖尿病', null],
  ['Seed Funding', '种子轮融资', '种子轮融资', null],
  ['金鱼', '种类繁多的一种鱼', '', '种类繁多的一种鱼'],
  ["《Klara's Last Dance》", '克拉拉的最后一舞', '克拉拉的最后一舞', null],
  ['move fast and break things', '快速行动，打破常规', '快速行动，打破常规', null],
  ['net reserve margin', '公司特有的指标，表示某个比例', '', '公司特有的指标，表示某个比例'],
  ['aligned self-interest', '一致的自身利益', '一致的自身利益', null],
  ['doggedness', '百折不挠的坚韧性', '百折不挠的坚韧性', null],
  ['C端市场', 'Consumer Market: 消费者市场', 'Consumer Market + 消费者市场', null],
  ['CAC 40指数', 'CAC 40: 法国股市指数', 'CAC 40', '法国股市指数'],
  ['国会图书馆', 'Library of Congress: 美国国家图书馆', 'Library of Congress', '美国国家图书馆'],
  ['BC省', '不列颠省', '不列颠省', null],
  ['MAGA', '让美国再次伟大', '让美国再次伟大', null],
  ['MAGA', '让人们再次聚在一起的运动，由某人发起', '', '让人们再次聚在一起的运动，由某人发起'],
])('%s（%s): names and descriptions apart', (term, gloss, aliases, definition) => {
  expect(split(term, gloss)).toEqual([aliases, definition])
})
