import { describe, expect, test } from 'vitest'
import { glossaryOf } from '../glossary-of.ts'

const terms = (markdown: string) => glossaryOf(markdown).map(({ term }) => term)

describe('the start of a plain Chinese term', () => {
  test.each([
    // A word that the gloss does not say again is no part of it.
    ['他们打算调整大语言模型（LLM）', '大语言模型'],
    ['这提高了投资回报率（ROI）', '投资回报率'],
    ['我们谈谈有限的上下文（context）', '上下文'],
    // What it says again is.
    ['这里要提到人工智能模型（artificial intelligence model）', '人工智能模型'],
    ['欢迎唐纳德·特朗普（Donald Trump）', '唐纳德·特朗普'],
    // A link stands in a term where the gloss may join things.
    ['他在疾病控制与预防中心（CDC）上班', '疾病控制与预防中心'],
    // A country is part of its institution's name, not of others.
    ['他在中国人民解放军（PLA）服役', '中国人民解放军'],
    ['这里是美国司法部（Department of Justice, DOJ）', '美国司法部'],
    ['他投资了美国大语言模型（LLM）', '大语言模型'],
    // A name in quotes belongs to its head where the gloss says both.
    ['参观了“白象”场馆（White Elephant venue）', '“白象”场馆'],
    ['那是《经济学人》集团（The Economist Group）', '《经济学人》集团'],
    ['所谓的“新一代”芯片（chip）', '芯片'],
    ['“播客之友”山姆·奥特曼（Sam Altman）', '山姆·奥特曼'],
    // A verb before it is none of it, by a dictionary; what the gloss's words mean there is.
    ['合同要满足服务等级协议（SLA）', '服务等级协议'],
    ['他们谈了树莓（Raspberries）', '树莓'],
    ['先做同质化（homogeneous）', '同质化'],
    ['他做了套壳（Wrapper）', '套壳'],
    // What stands after the same character each time is the end of a longer phrase.
    ['公司邀请合作伙**伴**（Partner），这些合作伙伴会付钱。有的合作伙伴不来。', '合作伙伴'],
    // A word with 了 ends before it.
    ['资金最后流到了车企（OEM）', '车企'],
    // A word in Latin letters that the gloss has is the term's, one that it has not is none of it.
    ['这是生成式 AI 垃圾图书（AI Slop）现象', 'AI 垃圾图书'],
    ['他们说的是 CPU 缓存未命中（Cache Miss）', '缓存未命中'],
    ['第一点是关于Acme Lab工程副总裁（Engineering VP）的', '工程副总裁'],
    ['今天看到新品 Blackwell 架构（Blackwell Architecture）', 'Blackwell 架构'],
    // A country is no part of a name that does not have it.
    ['那是英国布莱切利园（Bletchley Park）', '布莱切利园'],
    ['我坐了瑞士航空（Swiss Air）', '瑞士航空'],
    // Nor is an office part of a person's name, or a list number of a heading.
    ['见到首席财务官维巴夫（Vaibhav Taneja）', '维巴夫'],
    ['科恩和当红基金经理加布（Gabe）', '加布'],
    ['## 4. 大豆焦点 (Soybean Focus)', '大豆焦点'],
    ['## P - 程序性信息 (Procedural)', '程序性信息'],
    // 应 before one character is no auxiliary.
    ['我说的是创伤后应激障碍（PTSD）', '创伤后应激障碍'],
    ['他们有应收账款（AR）', '应收账款'],
    // Which, how or how many is no part of a name that has no word for it.
    ['这会带来明显延迟（Latency）', '延迟'],
    ['这里要看非常便宜（cheap）', '便宜'],
    ['每季省下数亿美元运营成本（OpEx）', '运营成本'],
    ['如果这些是纯文档（Docs）', '文档'],
    ['他讲了纯净测试（Purity Test）', '纯净测试'],
    ['他的话非常不老实（very dishonest）', '非常不老实'],
    ['那是几亿用户（hundreds of millions of users）', '几亿用户'],
    // An attribute before 的 that it has a word for is.
    ['我们要一个独立的、确定性的平台（deterministic surface）', '确定性的平台'],
    ['下面讲预期中的实际回报（expected real return）', '预期中的实际回报'],
    ['下面讲巨大的风险（risk）', '风险'],
    ['大家要护城河（Moat）', '护城河'],
    // A letter alone belongs to what stands before it, and a word to a gloss that has it.
    ['收据里有双酚A（BPA）', '双酚A'],
    ['它在消耗思考Token（Thinking Tokens）', '思考Token'],
    ['我将在X（Twitter）上说', 'X'],
    ['还有一只是黄金ETF（GLD）', '黄金ETF'],
    ['他的设备由AI（Claude）控制', 'AI'],
    ['公司拿到SDA（SDA, Space Development Agency）的合同', 'SDA'],
    // Two glosses in a row are of the longer term that either finds.
    ['你有厂房和设备（PP&E）（Property, Plant, and Equipment）', '厂房和设备'],
    ['公司花钱，占自由现金流（FCF）很多', '自由现金流'],
    ['尤其是尼采（Friedrich Nietzsche）', '尼采'],
  ])('%s', (markdown, term) => expect([...new Set(terms(markdown))]).toEqual([term]))
})

describe('a single bold character', () => {
  test.each([
    ['大语言模**型**（LLM）都来了', '大语言模型'],
    ['大家都很**卷**（involution）', '卷'],
    ['他把铅与**砷**（arsenic）混在一起', '砷'],
  ])('%s', (markdown, term) => expect(terms(markdown)).toEqual([term]))
})

describe('an English phrase among Chinese', () => {
  test.each([
    ['最大的前提就是 context is king（上下文为王）', 'context is king'],
    ['他们一直 push the limits（挑战极限）', 'push the limits'],
    ['它by default（默认）是开的', 'by default'],
    ['找the Fed（美联储）谈', 'Fed'],
    ['我们做AI for code（编程）', 'code'],
    ['看 instruments and accessories（配件）', 'accessories'],
    ['We looked at the limits of growth and debt（债务）', 'debt'],
  ])('%s', (markdown, term) => expect(terms(markdown)).toEqual([term]))
})
