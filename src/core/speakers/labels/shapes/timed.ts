import type { ReadLabel } from '../label.ts'
import { isNameLike } from '../label-name.ts'
import type { LineHead } from '../line-head.ts'

/** `Name 00:12`, `**Name** [00:12]`, `[00:12] Name`: a name with a time and no colon, alone on its line. */
export function timed(head: LineHead): ReadLabel | null {
  if (head.time === null || head.colon >= 0 || head.bodyStart < head.end) return null
  if (!isNameLike(head.name) || head.name.endsWith('.')) return null
  return { name: head.name, remarks: head.remarks, time: head.time, marked: true, bodyStart: head.bodyStart }
}
