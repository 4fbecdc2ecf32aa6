import type { ReadLabel } from '../label.ts'
import type { LineHead } from '../line-head.ts'

/** `Name: …` without any markup; it has to prove itself by recurring. */
export function plain(head: LineHead): ReadLabel | null {
  if (head.colon < 0 || head.boldEnd >= 0 || head.bracketed || head.chevron) return null
  return {
    name: head.name,
    remarks: head.remarks,
    time: head.time,
    marked: head.timeFirst,
    bodyStart: head.bodyStart,
  }
}
