import { describe, expect, it } from 'vitest'
import { grouping } from './state.ts'

/** Which glosses, counted from 1, are one concept. */
describe('glosses of one thing are joined', () => {
  it.each([
    [
      'one term, the same translation',
      ['资本开支 = t Capital Expenditure', '资本开支 = t Capital Expenditure'],
      ['1+2'],
    ],
    ['one term with and without a definition', ['贝塔 = t Beta', '贝塔 : 衡量波动的指标'], ['1+2']],
    [
      'case, width, spaces and hyphens',
      ['OpenAI : 公司甲', 'open AI : 公司甲', 'ＯｐｅｎＡＩ', 'Open-AI'],
      ['1+2+3+4'],
    ],
    ['plural', ['AI Agent = t 智能体', 'AI Agents = t 智能体'], ['1+2']],
    ['traditional and simplified', ['資本開支 = t CapEx', '资本开支 = t CapEx'], ['1+2']],
    [
      'two Chinese terms, one English full form',
      ['资本开支 = t Capital Expenditure', '资本支出 = t Capital Expenditure'],
      ['1+2'],
    ],
    [
      'a term that is the other’s translation',
      ['图形处理器 = t Graphics Processing Unit', 'Graphics Processing Unit = t 图形处理器'],
      ['1+2'],
    ],
    [
      'an abbreviation and its full form',
      ['GPU = e Graphics Processing Unit', '图形处理器 = t Graphics Processing Unit = a GPU'],
      ['1+2'],
    ],
    [
      'a short form without a full form, where there is one sense only',
      ['GPU = e Graphics Processing Unit', 'GPU'],
      ['1+2'],
    ],
    ['a person by the family name', ['Einhorn = n David Einhorn', 'David Einhorn : 基金经理'], ['1+2']],
    [
      'one single-word translation, defined alike',
      ['英伟达 = t NVIDIA : 全球领先的芯片设计公司', '辉达 = t NVIDIA : 全球领先的芯片设计企业'],
      ['1+2'],
    ],
    ['near renderings of one word', ['沙盒 = t Sandbox', '沙箱 = t Sandbox'], ['1+2']],
    ['a condensed Chinese name', ['疾控中心 = a CDC', '美国疾病控制与预防中心 = a CDC'], ['1+2']],
    ['a plain term with words before it', ['台积电 = t TSMC', '~只有放到台积电 = t TSMC'], ['1+2']],
    [
      'English names of the same words',
      ['福特Model T = t Ford Model T', '福特T型车 = t Model T Ford'],
      ['1+2'],
    ],
    [
      'English names that read alike, defined in the same words',
      ['查尔斯国王 = t King Charles III : 英国君主', '查尔斯三世 = t Charles III : 英国君主'],
      ['1+2'],
    ],
    [
      'a definition that gives the other’s name',
      [
        'NPU = e Neural Processing Unit : 神经网络处理器，一种专用芯片',
        'NPU = t 神经网络处理单元 : 专用于智能计算的硬件',
      ],
      ['1+2'],
    ],
    [
      'one full form, defined in two languages',
      [
        'SBC = t 股权激励 = e Stock-Based Compensation : 公司向员工提供股票作为薪酬',
        'SBC = t 股份支付薪酬 = e Stock-Based Compensation : A method of paying employees with equity',
      ],
      ['1+2'],
    ],
    [
      'a short form whose definition is the other’s name, whatever the renderings',
      ['多动症 = a ADHD : 注意力缺陷多动障碍', 'ADHD = t 注意力缺陷多动障碍'],
      ['1+2'],
    ],
    [
      'two renderings of one abbreviation in one transcript',
      ['a.md|个人身份信息 = a PII', 'a.md|隐私数据 = a PII'],
      ['1+2'],
    ],
    [
      'a name in full here that is a short form there',
      ['Hilton = e Hilton Worldwide Holdings : 希尔顿全球酒店集团，一家公司', '希尔顿 = t Hilton'],
      ['1+2'],
    ],
    [
      'letters in capitals and in small ones',
      ['房地产信托 = a REITs', 'Reits = e Real Estate Investment Trusts : 投资房地产并获得租金的信托'],
      ['1+2'],
    ],
    ['a verb and its gerund', ['微调 = t Fine-tuning : 继续训练模型', '~微调 = t Fine-tune'], ['1+2']],
    [
      'a given name beside the full one',
      ['a.md|萨姆 = n 萨姆·奥特曼 = t Sam Altman', 'a.md|萨姆 = t Sam'],
      ['1+2'],
    ],
    [
      'a plain term of two characters and its one translation',
      ['~算力 = t Compute', '~算力 = t Compute Power'],
      ['1+2'],
    ],
    [
      'renderings of one abbreviation that share a word, one of them not defined',
      ['检索增强生成 = a RAG : 一种结合检索和生成的技术', '~海量资料进行检索 = a RAG'],
      ['1+2'],
    ],
    [
      'a person by the family name, in both languages',
      ['约翰·李特尔伍德 = t John Littlewood', '李特尔伍德 = t Littlewood'],
      ['1+2'],
    ],
    [
      'a person with an office before the name, in both languages',
      ['凯文·沃什 = t Kevin Warsh', '美联储主席凯文沃什 = t Federal Reserve Chairman Kevin Warsh'],
      ['1+2'],
    ],
    [
      'a word of two characters that condenses another',
      ['骨鬆 = t Osteoporosis : 骨密度降低', '骨质疏松症 = t Osteoporosis'],
      ['1+2'],
    ],
    [
      'a law with and without its year',
      [
        '国际紧急经济权力法 = t International Emergency Economic Powers Act',
        '国际紧急经济授权法 = t International Emergency Economic Powers Act of 1977',
      ],
      ['1+2'],
    ],
    [
      'an abbreviation with the word for its kind',
      [
        '混合专家模型 = a MoE = t Mixture of Experts',
        'MoE模型 = t Mixture of Experts Model',
        'VIX',
        'VIX指数 = t 恐慌指数',
      ],
      ['1+2', '3+4'],
    ],
    [
      'a Chinese name given once, where the English ones read alike',
      [
        '算力 = t Compute Power',
        '算力 = t Compute Power',
        '算力 = t Compute Power',
        '算力 = t Compute Power',
        '算力 = n 计算能力 = t Compute Power',
        '计算能力 = t Compute',
      ],
      ['1+2+3+4+5+6'],
    ],
    ['renderings that share a character', ['患者 = t Patients', '病患 = t Patients'], ['1+2']],
    [
      'a short form that condenses a name',
      ['CME = t 芝加哥商品交易所', '芝商所 = t CME', '日冕物质抛射 = a CME'],
      ['1+2', '3'],
    ],
    [
      'a bare short form and the sense that all but one transcript give',
      [
        'MCP = e Model Context Protocol',
        'MCP = t 模型上下文协议 = e Model Context Protocol',
        'MCP = e Model Context Protocol : 开放协议',
        'MCP : 用来打通各类工具',
        'MCP = t 多功能平台',
      ],
      ['1+2+3+4', '5'],
    ],
    [
      'a person spelled in two ways in both languages',
      ['玛格丽·芬奇 = t Marjory Finchley', '玛乔丽·芬奇利 = t Marjory Finchly'],
      ['1+2'],
    ],
    [
      'a person with and without the junior behind the name',
      ['奥托·林德 = t Otto Lind', '奥托·林德二世 = t Otto Lind Jr.'],
      ['1+2'],
    ],
    [
      'a name with the word for its kind in both languages, defined alike',
      [
        '梯度下降 = t Gradient Descent : 沿负梯度方向更新参数的优化方法',
        '梯度下降算法 = t Gradient Descent Algorithm : 沿负梯度方向更新参数的方法',
      ],
      ['1+2'],
    ],
    [
      'a name with the word for its kind that is in Latin letters or near to the other, defined in the same words',
      [
        'Lumatron : 一种基于脉冲注意力的网络结构',
        'Lumatron架构 = t Lumatron Architecture : 基于脉冲注意力的网络结构',
        '石隼号 = t Saker : 某航天公司研制的中型运载工具',
        '石隼火箭 = t Saker Rocket : 某航天公司研制的一款中型运载工具',
      ],
      ['1+2', '3+4'],
    ],
    [
      'a full form of three words, whatever the Chinese names',
      [
        '平价医保法 = t Fair Care Act : 扩大覆盖范围的法律',
        '总统医改 = t Fair Care Act = t Presicare : 扩大医疗保险覆盖范围的改革',
      ],
      ['1+2'],
    ],
    [
      'a company with and without its legal form',
      ['派科 = t Paiko Holdings', '派科集团 = t Paiko Holdings, Inc.'],
      ['1+2'],
    ],
    [
      'an English word that no dictionary has, whatever the Chinese names',
      ['旋翼计程车 = t Gyrocab : 有旋翼的出租车', '空中的士 = t gyrocabs'],
      ['1+2'],
    ],
    [
      'an English word of few meanings, where the Chinese names share a character',
      ['联排屋 = t Townhouse', '镇屋 = t townhouse'],
      ['1+2'],
    ],
    [
      'forms of the same words in both languages',
      [
        '等重篮子 = t Equal-Weighted Basket : 各股等重',
        '等权重篮子 = t Equal Weight Basket',
        '等重量篮子 = t Equal Weighting Basket',
        '欧文·林德 = t Owen Lind : 某州的法官',
        '欧文·T·林德 = t Owen T. Lind',
        '中小农户 = t Small and Medium-sized Farms',
        '中小型农户 = t Small and Medium-sized Growers',
      ],
      ['1+2+3', '4+5', '6+7'],
    ],
    [
      'an abbreviation whose Chinese names have half of their characters in common',
      ['水土保护局 = a WSB', '全国水保署 = a WSB'],
      ['1+2'],
    ],
    [
      'an abbreviation of five letters, or of four and defined a little alike',
      [
        '季度资源调度规程 = a QRDGC = e Quarterly Resource Dispatch General Code',
        'QRDGC = n 去年摊派',
        'PSDT = t 派锚币 : 与第纳尔挂钩的代用货币单位',
        'PSDT : 一种价值稳定的加密货币',
      ],
      ['1+2', '3+4'],
    ],
    [
      'forms of one word, defined alike, whatever they are called in Chinese',
      ['商卖化 = t Mercantilize : 把技术变成收入的过程', '变卖 = t Mercantilization : 指把技术变成收入'],
      ['1+2'],
    ],
    [
      'names that read alike in Chinese, defined at length in the same words',
      [
        'a.md:7|板块化和相随的 = t Sectored and Tracking : 指资产的价格走势与某个板块高度一致且相互之间存在强烈的同步变动',
        'a.md:9|板块化和相随性 = t Sectoring and Trackability : 指资产的价格走势与某个板块高度一致且相互之间存在强烈的同步变动',
      ],
      ['1+2'],
    ],
    [
      'one English word, where a definition of one has the Chinese name of the other',
      ['规约书 = t Power : 说明系统应当做什么的文件或约章', '约章 = t Power'],
      ['1+2'],
    ],
    [
      'one Chinese name of three characters or more, defined alike',
      [
        '花市泡影 = t Tulip Bubble : 指十七世纪三十年代花市的投机泡沫',
        '花市泡影 = t Mania.com : 十七世纪三十年代的花市投机泡沫',
        '十七世纪花市泡影 = n 花市泡影 = t The Crash of 1637 : 十七世纪三十年代的花市泡沫',
      ],
      ['1+2+3'],
    ],
    ['a term of a letter and a word', ['~Q端 = t Quiet-facing', '~Q 端 = n 静音端'], ['1+2']],
    [
      'a person by the family name, with a short given name',
      ['斯坦·德罗兹 = t Stan Drozd', '德罗兹 = t Stanley Drozd'],
      ['1+2'],
    ],
    [
      'a given name in one transcript',
      ['a.md|卡尔·霍夫 = t Carl Hof', 'b.md|卡尔 = t Carl', 'b.md|卡尔 = t Carl'],
      ['1', '2+3'],
    ],
    [
      'one term whose translations differ, defined alike',
      ['刚需 = t Essential Need : 必须满足的需求', '刚需 = t Inelastic Demand : 价格变动时也必须满足的需求'],
      ['1+2'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(grouping(texts)).toEqual(expected)
  })
})

describe('glosses of different things are kept apart', () => {
  it.each([
    [
      'an abbreviation of two full forms',
      ['ART = e Reciprocal Trade Agreement', 'ART = e Adaptive Random Testing'],
      ['1', '2'],
    ],
    ['an abbreviation given to two terms', ['国家独立党 = a RSP', '标普等权指数 = a RSP'], ['1', '2']],
    [
      'a common English word',
      ['证券 = t Security : 可交易的金融资产', '安全性 = t Security : 抵御攻击的能力'],
      ['1', '2'],
    ],
    ['a common Chinese word', ['Metrics = t 指标 : 数值', 'Indicator = t 指标 : 迹象'], ['1', '2']],
    ['two first names', ['Jason = n Jason Calacanis', 'Jason = n Jason Furman'], ['1', '2']],
    [
      'what a thing is an instance of',
      ['LLM = t 大型语言模型 = e Large Language Model', 'ChatGPT = t 大型语言模型 : 聊天产品'],
      ['1', '2'],
    ],
    [
      'a chain by a common word',
      [
        '智能体 = t Agent : 能自主行动的程序',
        '房产中介 = t Agent : 帮人买卖房屋的人',
        '代理 = t Proxy : 中间服务器',
      ],
      ['1', '2', '3'],
    ],
    ['names that differ in a number', ['标普500 = t S&P 500', '标普493 = t S&P 493'], ['1', '2']],
    ['single characters', ['性 = t One-shot', '性 = t Usability'], ['1', '2']],
    [
      'the last word of several terms',
      ['~市场 = t market', '~市场 = t Consumer Market', '~市场 = t Business Market'],
      ['1', '2', '3'],
    ],
    [
      'the last word of terms of which only the abbreviation is given',
      ['~联合会 = a FONOM', '~联合会 = a AFL-CIO', '~成本 = t Cost', '~成本 = a TCO'],
      ['1', '2', '3', '4'],
    ],
    [
      'names that differ in a letter',
      ['双酚S = t Bisphenol S : 可能有害', '双酚F = t Bisphenol F : 可能有害'],
      ['1', '2'],
    ],
    [
      'a given name without more',
      ['萨姆·奥特曼 = t Sam Altman', '萨姆 = n 萨姆·奥特曼 = t Sam Altman', '萨姆 = t Sam'],
      ['1+2', '3'],
    ],
    [
      'names told apart in one line, defined in the same words',
      ['a.md:7|斯拉夫人 = t Slavs : 古老的民族', 'a.md:7|东斯拉夫人 = t East Slavs : 古老的民族'],
      ['1', '2'],
    ],
    [
      'a common word that a company bears too',
      ['图形 = t Figure', 'Figure = e Figure AI : 研发机器人的公司'],
      ['1', '2'],
    ],
    [
      'two long forms of one abbreviation in one transcript',
      ['a.md|贷款价值比 = a LTV = t Loan-to-Value', 'a.md|客户价值 = a LTV = t Lifetime Value'],
      ['1', '2'],
    ],
    [
      'offices of one abbreviation',
      ['首席信息官 = a CIO : 管理信息系统的人', '首席投资官 = a CIO'],
      ['1', '2'],
    ],
    [
      'a family name that two people bear',
      ['约翰·史密斯 = t John Smith', '威尔·史密斯 = t Will Smith', '史密斯 = t Smith'],
      ['1', '2', '3'],
    ],
    [
      'a given name that is another’s family name',
      ['格雷迪 = n 格雷迪·布奇 = t Grady', '帕特·格雷迪 = t Pat Grady'],
      ['1', '2'],
    ],
    [
      'a thing named after a person and its kind',
      ['冯·诺依曼架构 = t Von Neumann Architecture', '架构 = t Architecture'],
      ['1', '2'],
    ],
    [
      'a thing and a part or kind of it',
      [
        '热分离 = t Hot Staging',
        '热分离环 = t Hot Staging Ring',
        '世界 = t World',
        '世界模型 = t World Model',
      ],
      ['1', '2', '3', '4'],
    ],
    [
      'laws of one name and two years',
      ['1964年民权法案 = t Civil Rights Act of 1964', '1957年民权法案 = t Civil Rights Act of 1957'],
      ['1', '2'],
    ],
    [
      'an abbreviation with the word for its kind, defined otherwise',
      [
        'ISM = e In Space Manufacturing : 在太空环境中进行的制造',
        'ISM指数 = t ISM Manufacturing PMI : 衡量美国经济活动',
      ],
      ['1', '2'],
    ],
    [
      'a given name in two transcripts',
      ['卡尔·霍夫 = t Carl Hof', '卡尔 = t Carl', '卡尔 = t Carl', '卡尔 = t Karl'],
      ['1', '2', '3', '4'],
    ],
    [
      'a company and a given name that is part of its own',
      ['霍夫·卡尔 = t Hof Carl = n 卡尔 : 飞机制造商', '卡尔·林德 = t Carl Lind', '卡尔 = t Carl'],
      ['1', '2', '3'],
    ],
    ['father and son', ['奥托·林德 = t Otto Lind', '小奥托·林德 = t Otto Lind Jr.'], ['1', '2']],
    [
      'persons of one family name, or of names that are near in one language only',
      ['伊恩·福斯特 = t Ian Foster', '伊娃·福斯特 = t Eva Foster', '约恩·阿斯特 = t Joan Foster'],
      ['1', '2', '3'],
    ],
    [
      'homonyms: one Chinese term, English names and definitions that have nothing in common',
      ['三位一体 = t Trinity : 首次试爆的代号', '三位一体 = t Three Amigos : 共同创立方法的学者'],
      ['1', '2'],
    ],
    [
      'a place and an index named after it',
      [
        '李家坡 = t Lijiapo : 领导人曾下乡插队的村庄',
        '李家坡指数 = t Lijiapo Index : 衡量领导人权力大小的指数',
      ],
      ['1', '2'],
    ],
    [
      'what shares one of two names of two words',
      ['收益率 = t Return Rate = t Payback : 收益与成本的比率', '退货率 = t Return Rate : 商品中退回的部分'],
      ['1', '2'],
    ],
    ['a kind and one of it, by one English word', ['库 = t vault', '金库 = t vault'], ['1', '2']],
    [
      'an English word of few meanings, where the Chinese names share but a suffix or nothing',
      ['悬置 = t Limbo', '地狱外缘 = t Limbo', '迟疑者 = t Waverer', '摇摆的人 = t Waverer'],
      ['1', '2', '3', '4'],
    ],
    [
      'a thing and who has to do with it, by forms of the same words',
      [
        '磁悬计算 = t Magnetic Computing',
        '磁悬计算机 = t Magnetic Computer',
        '非磁悬计算 = t Magnetic Computes',
      ],
      ['1', '2', '3'],
    ],
    [
      'a name with a kind that is near, defined otherwise, and one defined alike that is not near',
      [
        '石隼号 = t Saker : 某航天公司研制的中型运载工具',
        '石隼芯片 = t Saker Chip : 用于图像处理的硬件',
        '红松 = t Korpine : 一种能长出坚硬木材的树木',
        '雪杉计划 = t Korpine Program : 一种能长出坚硬木材的树木的保护',
      ],
      ['1', '2', '3', '4'],
    ],
    [
      'an abbreviation of three letters, defined a little alike, and one of four whose names differ',
      [
        'CTQ : 追随长期趋势的交易策略',
        'CTQ = e Call To Quit : 劝说读者离开的写作策略',
        '恐失心理 = a FQMO',
        '重大时刻 = a FQMO',
      ],
      ['1', '2', '3', '4'],
    ],
    [
      'what is done and who does it, and a word that is the chief name of one only',
      [
        '采玉 = t Jadedigging : 通过计算来验证交易的参与者',
        '采玉人 = t Jadedigger : 通过计算来验证交易的参与者',
        '玉币 = t Jadecoin = t Mintable : 一种数字货币',
        '玉币 = t Jadecoin : 一种数字货币',
        '玉币 = t Jadecoin : 一种数字货币',
        '铸币 = t Minted : 数字货币的一种',
      ],
      ['1', '2', '3+4+5', '6'],
    ],
    ['a person of the same family name', ['斯坦·德罗兹 = t Stan Drozd', '德罗兹 = t Eva Drozd'], ['1', '2']],
    [
      'an abbreviation of a Chinese name and of English words that a dictionary has other Chinese for',
      ['幼时伤痛 = a AWE', 'AWE = e Agent Workshop Environment'],
      ['1', '2'],
    ],
    ['a work and the word it is called by', ['《织机》 = t Webloom', '网纹 = t webloom'], ['1', '2']],
    ['proper names that differ in the plural', ['凯尔德 = t Kelder', '港区 = t Kelders'], ['1', '2']],
    ['words that end alike', ['电力 = t Power', '权力 = t Power'], ['1', '2']],
    [
      'a bold longer term is no term with a lead-in',
      ['~云服务商 = t Cloud Provider', '超大规模云服务商 = t Hyperscaler'],
      ['1', '2'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(grouping(texts)).toEqual(expected)
  })
})
