import type { Rejection } from './rejection.ts'

const opening =
  /^(?:(?:数据|資料|资料|图片|圖片|原文|视频)?(?:来源|來源|出处|出處)|来自|來自|引自|摘自|出自|图源|圖源|参见|參見|详见|詳見|参考|參考|见(?=[上下前后第附图表文])|根据|根據|据(?=[^点说])|source[:：]|via |see |cf\.|from (?=[a-z])|according to|(?:photo|image|credit|courtesy)s?(?: of)?[:：]|https?:|www\.)/i

/** Where something is from: `（来源：路透社）`, `（来自频道：…）`, `(via Reuters)`, an address. */
export const source: Rejection = {
  name: 'source',
  rejectsGloss: ({ gloss }) => opening.test(gloss) || /https?:\/\/|www\./.test(gloss),
}
