import type { ReadLabel } from '../label.ts'
import type { LineHead } from '../line-head.ts'

/** `**Name**` alone on its line, the speech in the next line or paragraph. */
export function alone(head: LineHead): ReadLabel | null {
  if (head.boldEnd < 0 || head.colon >= 0 || head.name === '' || head.bodyStart < head.end) return null
  return { name: head.name, remarks: head.remarks, time: head.time, marked: false, bodyStart: head.bodyStart }
}
