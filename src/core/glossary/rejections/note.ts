import type { Rejection } from './rejection.ts'

const opening =
  /^(?:注(?:[:：]|意(?!力)|释|解)|[編编译譯]者?[注註按]|小?[編编](?:[注註按补補]|者)|备注|備註|按[:：]|推测|疑似?(?:为|是|指|《)|疑为|原文|此处(?!指)|此處|在此[处處]|这里指|可能[是指为]|应该?(?:是|为)|應該?(?:是|為)|听不清|不清晰|note[:\s]|sic\b|inaudible|unclear|unintelligible|(?:a )?possibl[ey] (?:mis|ref|a |the )|likely (?:a |mis|ref|the )|presumably|probably|phonetic|transcri)/i

/** An editor's word on the text itself: `（注：…）`, `（推测为“战斗”的口误）`. */
export const note: Rejection = {
  name: 'note',
  rejectsGloss: ({ gloss }) =>
    opening.test(gloss) ||
    (!/^[A-Za-z][^，。]{1,40}[:：]/.test(gloss) && /口[误誤]|笔误|音译错误/.test(gloss)),
}
