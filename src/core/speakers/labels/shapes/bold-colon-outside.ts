import type { ReadLabel } from '../label.ts'
import type { LineHead } from '../line-head.ts'

/** `**Name**: …`, `**[Name]**: …`, `**Name** (role)：…`, `主持人 **Name**：…`. */
export function boldColonOutside(head: LineHead): ReadLabel | null {
  if (head.colon < 0 || head.boldEnd > head.colon) return null
  const bold = head.boldEnd >= 0 ? head.boldEnd : trailingBoldEnd(head)
  if (bold < head.nameEnd - 1) return null
  return { name: head.name, remarks: head.remarks, time: head.time, marked: true, bodyStart: head.bodyStart }
}

/** The end of bold that begins within the name, where the name's own beginning is plain. */
function trailingBoldEnd({ block, nameStart, nameEnd }: LineHead): number {
  for (const span of block.spans) {
    if (span.start >= nameEnd) break
    if (span.kind === 'strong' && span.start > nameStart && span.end >= nameEnd) return span.end
  }
  return -1
}
