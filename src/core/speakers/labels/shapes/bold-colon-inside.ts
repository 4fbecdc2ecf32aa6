import type { ReadLabel } from '../label.ts'
import type { LineHead } from '../line-head.ts'

/** `**Name:** …`, `**Name (role):** …`, `**>> Name:** …`. Bold that runs on past the colon is a bold sentence. */
export function boldColonInside(head: LineHead): ReadLabel | null {
  if (head.colon < 0 || head.boldEnd <= head.colon || head.boldEnd > head.bodyStart) return null
  return { name: head.name, remarks: head.remarks, time: head.time, marked: true, bodyStart: head.bodyStart }
}
