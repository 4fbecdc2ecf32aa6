/**
 * What an office or a profession ends in. It stands before a dotted name without a mark (`前首相玛拉·奎尔`), and such
 * characters hardly occur in names written by sound.
 */
const offices =
  '首相 总统 總統 总理 部长 部長 议员 議員 特工 教授 高管 专员 专家 主席 总裁 总监 董事 创始人 负责人 发起人 发明人 合伙人 投资人 经理 主管 学者 作家 艺术家 学家 教育家 企业家 政治家 音乐家 评论家 撰稿人 治疗师 咨询师 运动员 律师 医生 医师 分析师 工程师 设计师 摄影师 记者 编辑 主编 主播 主持人 歌手 导演 演员 研究员 秘书长 校长 院长 局长 会长 市长 州长 博士 执行官 财务官 技术官 运营官 营销官 产品官 科学官 CEO CTO COO CFO'.split(
    ' ',
  )

/** How many characters of a text an office takes up before a name of two characters or more; 0 where there is none. */
export function officeLength(text: string): number {
  let length = 0
  for (const office of offices) {
    const at = text.lastIndexOf(office)
    if (at >= 0) length = Math.max(length, at + office.length)
  }
  return text.length - length >= 2 ? length : 0
}

const lastCharacters = new Set(offices.map((office) => office.at(-1)!))

/** Whether an office or a profession ends at an index (exclusive; spaces before it do not count), so that who holds it may be named next. */
export function endsInOffice(text: string, end: number): boolean {
  let at = end
  while (text[at - 1] === ' ') at--
  return lastCharacters.has(text[at - 1] ?? '') && offices.some((office) => text.endsWith(office, at))
}
