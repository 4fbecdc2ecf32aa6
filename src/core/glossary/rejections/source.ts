import type { Rejection } from './rejection.ts'

const opening =
  /^(?:(?:数据|資料|资料|图片|圖片|原文|视频)?(?:来源|來源|出处|出處)|引自|摘自|图源|圖源|参见|參見|详见|詳見|参考|參考|见(?=[上下前后第附图表文])|[Ss]ource[:：]|via |[Ss]ee |cf\.|according to|(?:[Pp]hoto|[Ii]mage|[Cc]redit|[Cc]ourtesy)s?(?: of)?[:：]|https?:|www\.)/

/** These open explanations too: `来自安第斯山区的移民`. */
const doubtful = /^(?:来自|來自|出自|根据|根據|据(?!点))/

/** Where something is from: `（来源：路透社）`, `（来自频道：…）`, `(via Reuters)`, an address. */
export const source: Rejection = {
  name: 'source',
  rejectsGloss: ({ gloss }) => opening.test(gloss) || /https?:\/\/|www\./.test(gloss),
  rejectsTerm: ({ gloss }, { bold }) => doubtful.test(gloss) && !(bold && /的[^，。]{1,10}$/.test(gloss)),
}
