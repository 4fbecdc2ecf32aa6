import type { Rejection } from './rejection.ts'

/** `（股票代码：UBER）`, `(NYSE: UBER)`, `（CVE-2025-1234）`: an attribute of the term, not a name of it. */
export const codeNumber: Rejection = {
  name: 'code-number',
  rejectsGloss: ({ gloss }) =>
    /^(?:股票|证券|基金|美股|港股|A股|交易|上市)?(?:代码|代號|代号|代碼|编号|編號)(?:为|是)?\s?[:：]?\s?[A-Z\d.]+$/.test(
      gloss,
    ) ||
    /^CVE-\d{4}-\d{1,8}$/.test(gloss) ||
    /^(?:ticker|symbol|NYSE|NASDAQ|Nasdaq)\s?[:：]\s?[A-Z\d.]+$/.test(gloss),
}
