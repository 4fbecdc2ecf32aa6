import { fileUnder } from './file-under.ts'

/** Kinds of thing that exclude one another: what is a person is no company, and what is a place is no ratio. */
const headNouns: Readonly<Record<string, readonly string[]>> = {
  person: [
    '创始人',
    '联合创始人',
    '首席执行官',
    'CEO',
    '总裁',
    '董事长',
    '总统',
    '首相',
    '总理',
    '经理',
    '投资人',
    '投资者',
    '企业家',
    '科学家',
    '经济学家',
    '作家',
    '作者',
    '演员',
    '导演',
    '歌手',
    '教授',
    '记者',
    '主播',
    '主持人',
    '运动员',
    '球员',
    '皇帝',
    '将军',
    '政治家',
    '哲学家',
    '博主',
    '学者',
    '律师',
    '部长',
    '国王',
    '主席',
    'founder',
    'investor',
    'economist',
    'scientist',
    'author',
    'actor',
    'president',
    'professor',
    'entrepreneur',
  ],
  organisation: [
    '公司',
    '企业',
    '银行',
    '机构',
    '巨头',
    '集团',
    '大学',
    '学院',
    '政府',
    '部门',
    '组织',
    '基金会',
    '交易所',
    '委员会',
    '联盟',
    '初创公司',
    '供应商',
    '制造商',
    '运营商',
    '协会',
    '律所',
    '党',
    'company',
    'university',
    'agency',
    'bank',
    'firm',
    'organization',
    'organisation',
    'startup',
  ],
  place: [
    '城市',
    '国家',
    '地区',
    '首都',
    '省份',
    '岛屿',
    '州',
    '山脉',
    '河流',
    'city',
    'country',
    'region',
    'state',
  ],
  work: [
    '小说',
    '电影',
    '纪录片',
    '电视剧',
    '书籍',
    '专辑',
    '歌曲',
    '畅销书',
    'novel',
    'film',
    'movie',
    'book',
  ],
  measure: [
    '指标',
    '比率',
    '利率',
    '指数',
    '比例',
    '支出',
    '利润',
    '成本',
    '单位',
    'ratio',
    'metric',
    'index',
    'rate',
  ],
  law: ['法案', '法律', '条约', '法规', '条例', 'act', 'treaty', 'law'],
  illness: ['疾病', '综合征', '障碍', '癌症', '病毒', 'disease', 'syndrome', 'virus'],
  substance: ['激素', '化合物', '药物', '蛋白质', '元素', '气体', 'hormone', 'drug', 'protein'],
}

const clauseEnd = /[，,。；;：:（(、]/u

/**
 * The kind that a definition's first clause names, by its last word in Chinese, by any of its words in English before
 * the first preposition; null where none is known.
 */
export function definitionKind(definition: string): string | null {
  const clause = definition.split(clauseEnd, 1)[0]!.trim()
  if (/\p{Script=Han}/u.test(clause)) return byEnding(clause)
  const words = clause.toLowerCase().split(/\b(?:of|for|in|that|which|who|at|from|with|to|by)\b/u, 1)[0]!
  return byEnding(words.trim())
}

/** Kinds by noun, nouns by their last character, the longest first. */
const byLast = new Map<string, [noun: string, kind: string][]>()
for (const [kind, nouns] of Object.entries(headNouns)) {
  for (const noun of nouns) {
    fileUnder(byLast, noun.at(-1)!, [noun, kind])
  }
}
for (const nouns of byLast.values()) nouns.sort(([a], [b]) => b.length - a.length)

function byEnding(text: string): string | null {
  const last = text.at(-1)
  if (last === undefined) return null
  return byLast.get(last)?.find(([noun]) => text.endsWith(noun))?.[1] ?? null
}
