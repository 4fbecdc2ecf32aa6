import { z } from 'zod'

/**
 * Known findings, by file and rule: for each one a short digest of its message, so that lines may move and new ones are
 * told from old. There are as many digests as findings.
 */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
})

export type Baseline = z.infer<typeof baselineSchema>
