/** Words that name a part in a conversation instead of a person, and the role they tell. */
const roleWords = new Map(
  Object.entries({
    host: '主持人 主持 主播 主讲人主持 主持者 采访者 采访人 访谈者 提问者 记者 host co-host cohost interviewer moderator anchor reporter presenter 联合主持人 客座主持人 播客主持人 主理人',
    guest:
      '嘉宾 嘉宾人 受访者 被采访者 被采访人 受访人 专家 来宾 guest interviewee panelist expert 主讲人 讲者 演讲者 演讲人 speaker',
    narrator:
      '旁白 解说 解说员 解说者 画外音 叙述者 讲述者 播音员 播报员 narrator narration announcer voiceover voice-over 配音',
    audience:
      '观众 听众 现场观众 提问观众 网友 学生 观众提问 听众提问 听众来电 audience caller listener student attendee questioner',
    clip: '录音 片段 视频 音频 影片 录音片段 视频片段 新闻片段 音频片段 clip recording video audio',
    unknown:
      '发言人 说话人 说话者 发言者 未知发言人 未知说话人 未知说话者 未知人物 男声 女声 男 女 众人 全体 所有人 未知 voice man woman all both unknown crowd person male female',
  }).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
)

const ordinal = /^(.+?)[\s_#-]{0,2}(?:[0-9]{1,3}|[A-Za-z]|[一二三四五六七八九十甲乙丙丁])$/u

/** The role a label's words tell (`Host`, `嘉宾2`, `Speaker A`); null for a name. */
export function roleWord(name: string): string | null {
  const folded = name.toLowerCase()
  const whole = roleWords.get(folded)
  if (whole) return whole
  if (folded.length > 24) return null
  const stem = ordinal.exec(folded)?.[1]
  return (stem && (roleWords.get(stem) ?? null)) || null
}

/** Words for a part that stand before a name. Others are offices too: `Speaker Johnson`. */
const leadingPart = /^(?:[\u3400-\u9fff]+|(?:co-?)?host|guest|moderator|interviewer)$/i

/** `主持人 Mara Quill`: the name in a label that says its bearer's part before it, and the role that tells. */
export function nameBehindPart(label: string): { name: string; role: string } | null {
  const space = label.indexOf(' ')
  if (space < 0 || roleWord(label)) return null
  const part = label.slice(0, space)
  const role = leadingPart.test(part) && roleWords.get(part.toLowerCase())
  const name = label.slice(space).trim()
  return role && name.length > 1 && isNameLike(name) ? { name, role } : null
}

/** `Speaker 0`, `发言人1`, `Speaker A`: voices told apart by number, of whom the label says nothing else. */
export function isNumberedVoice(name: string): boolean {
  if (name.length > 16) return false
  const stem = ordinal.exec(name.toLowerCase())?.[1]
  return stem !== undefined && /^(?:speaker|发言人|说话人|说话者|发言者|voice|person)$/.test(stem)
}

const notNames = new Set(
  (
    '注 注意 注释 备注 编者注 译者注 AI分析 AI总结 AI点评 AI解读 结论 总结 小结 例如 比如 问题 提示 要点 重点 摘要 简介 背景 来源 出处 链接 时间 地点 日期 标题 主题 目录 目标 ' +
    '大家好 各位好 你好 您好 hello hi hey ' +
    '音乐 笑声 掌声 欢呼声 笑 大笑 沉默 停顿 字幕 广告 片头 片尾 结语 重要提示 术语对照 术语 关键词 核心观点 中文解析 中文翻译 语义粘合句 ' +
    '原因 结果 影响 优点 缺点 优势 劣势 特点 定义 步骤 方法 建议 观点 案例 举例 解释 说明 补充 更正 声明 免责声明 风险提示 参考 参考资料 引用 原文 译文 翻译 ' +
    'note notes warning tip summary conclusion example source sources reference references question answer topic title date time link links ' +
    'applauding cheers cheering laughing chuckles chuckling sighs snorts inaudible silence ad sponsor outro intro ' +
    'disclaimer update background key pros cons part chapter section step music applause laughter laughs http https'
  )
    .toLowerCase()
    .split(' '),
)
/** What a programme says besides the talk. */
const notSpeech = /^(?:广告|廣告|赞助|贊助|片头|片尾|制作组|制作人员|職員表|职员表|演职员)/

const latinStart = /^[\p{Lu}\p{Lt}]/u
const hasLetter = /\p{L}/u
const functionWords =
  /[的了是这我你他她它们吗呢吧就也不]|^那|那[么里个些样天时边位种]|什么|怎么|如何|为何|以及|因为|所以|但是/u

/** Whether a label's text could name a voice at all: short, no sentence, no common lead-in. */
export function isLabelName(name: string): boolean {
  if (name === '' || name.length > 48 || !hasLetter.test(name) || notNames.has(name.toLowerCase()))
    return false
  if (/^\d/.test(name) || name.includes('>>') || name.includes('_') || notSpeech.test(name)) return false
  if (/[\u3400-\u9fff]/.test(name))
    return (
      !functionWords.test(name) &&
      (name.length <= 14 || name.includes('·') || (name.includes(' ') && nameBehindPart(name) !== null))
    )
  return name.split(/\s+/).length <= 6
}

const particles = new Set(
  'de da di del della der den von van bin ibn al el la le du dos das and of the y & st ten ter'.split(' '),
)

/** Whether it is written as a personal name is: capitals in Latin; a few characters, or a dot between names, in Chinese. */
export function isNameLike(name: string): boolean {
  if (!isLabelName(name)) return false
  if (/[\u3400-\u9fff]/.test(name)) return name.includes('·') ? name.length <= 20 : name.length <= 8
  return name.split(/\s+/).every((word) => latinStart.test(word) || particles.has(word))
}
