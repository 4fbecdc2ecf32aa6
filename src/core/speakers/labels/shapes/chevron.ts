import type { ReadLabel } from '../label.ts'
import { isLabelName } from '../label-name.ts'
import type { LineHead } from '../line-head.ts'

/** `>> …` of live captions: another voice, named or not (`>> Name: …`). */
export function chevron(head: LineHead): ReadLabel | null {
  if (!head.chevron) return null
  if (head.colon >= 0 && isLabelName(head.name))
    return {
      name: head.name,
      remarks: head.remarks,
      time: head.time,
      marked: true,
      bodyStart: head.bodyStart,
    }
  return { name: '', remarks: [], time: head.time, marked: true, bodyStart: head.nameStart }
}
