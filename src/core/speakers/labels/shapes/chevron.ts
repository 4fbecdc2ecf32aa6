import type { ReadLabel } from '../label.ts'
import { isLabelName } from '../label-name.ts'
import type { LineHead } from '../line-head.ts'

/**
 * `>> …` of live captions: another voice, named or not (`>> Name: …`). A mark before nothing but a sound is nobody's
 * (`>> [applause] >> Thank you.`); a sound before words belongs to who says them.
 */
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
  const { block, bracketed, bodyStart, end, textStart } = head
  if (bracketed && (bodyStart >= end || block.text.startsWith('>>', bodyStart))) return null
  return { name: '', remarks: [], time: head.time, marked: true, bodyStart: textStart }
}
