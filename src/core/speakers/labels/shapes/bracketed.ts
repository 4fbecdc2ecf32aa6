import type { ReadLabel } from '../label.ts'
import { isLabelName } from '../label-name.ts'
import type { LineHead } from '../line-head.ts'

/** `[Name]: …`, `【姓名】：…`, and `[Name] …` without a colon; what follows a chevron may be a sound (`>> [laughter] Yes.`). */
export function bracketed(head: LineHead): ReadLabel | null {
  if (!head.bracketed || head.boldEnd >= 0 || head.name === '') return null
  const closed = ']】］'.includes(head.block.text[head.nameEnd] ?? ' ')
  if (!closed || (head.chevron && !isLabelName(head.name))) return null
  return {
    name: head.name,
    remarks: head.remarks,
    time: head.time,
    marked: head.colon >= 0,
    bodyStart: head.bodyStart,
  }
}
