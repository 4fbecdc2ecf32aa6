const titles = ['教授', '博士', '医生', '医师', '女士', '先生']
const adverbs = '深入 系统性地 系统地 系统 详细地 详细 詳細 将 將 也 还 首次 公开'.split(' ')
const verbs =
  '分享 探讨 探討 阐述 闡述 阐释 介绍 介紹 讲述 講述 讨论 討論 提出 指出 剖析 解析 揭示 强调 回顾 分析 呼吁 记录'.split(
    ' ',
  )

/** `教授在访谈中深入探讨…`: what stands behind the name of somebody who speaks. */
export function tells(rest: string): boolean {
  let at = behindSetting(rest, behindTitle(rest))
  for (let rounds = 0; rounds < 2; rounds++)
    at += adverbs.find((word) => rest.startsWith(word, at))?.length ?? 0
  return verbs.some((verb) => rest.startsWith(verb, at))
}

/** `在访谈中`: what is said of where somebody speaks, right behind his name. */
export function settingOf(rest: string): string {
  const at = behindTitle(rest)
  return rest[at] === '在' ? rest.slice(at, behindSetting(rest, at)) : ''
}

function behindTitle(rest: string): number {
  const at = rest.startsWith(' ') ? 1 : 0
  return at + (titles.find((title) => rest.startsWith(title, at))?.length ?? 0)
}

/** What such words open, and what ends it. */
const openings = ['在', '以', '通过', '从', '基于', '结合', '凭借']

/** `在TED演讲中，`, `以海为例，`, `通过十年的经验，`, `从个人经历出发，` */
function behindSetting(text: string, at: number): number {
  const word = openings.find((opening) => text.startsWith(opening, at))
  if (!word) return at
  const ends = word === '在' ? '中上里' : '，'
  let end = at
  while (
    end < text.length &&
    end - at < 44 &&
    !ends.includes(text[end]!) &&
    !(word === '在' && '，。'.includes(text[end]!))
  )
    end++
  if (!ends.includes(text[end] ?? ' ')) return at
  return text[end + 1] === '，' ? end + 2 : end + 1
}
