/** What the disk refuses, as against what is wrong in a file: then the run is not complete. */
const unread = new Set([
  'file/not-found',
  'file/no-match',
  'file/no-transcripts',
  'file/unreadable',
  'file/not-regular',
  'file/changed',
])

/** Whether a diagnostic of this rule says that something was not read. */
export const leavesRunIncomplete = (ruleId: string): boolean => unread.has(ruleId)
