import { z } from 'zod'

export const roleSchema = z.enum(['host', 'guest', 'narrator', 'audience', 'clip', 'unknown'])

export const evidenceKindSchema = z.enum([
  'label',
  'front-matter',
  'self-introduction',
  'introduction',
  'address',
  'summary',
  'channel',
])

export const evidenceSchema = z.strictObject({
  kind: evidenceKindSchema,
  line: z.int().positive(),
  text: z.string(),
})

/** Somebody who speaks in the transcript. */
export const speakerSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  named: z
    .boolean()
    .optional()
    .describe(
      'Whether the name is somebody’s; false for a part in this conversation only: `Speaker 1`, `主持人`',
    ),
  role: roleSchema,
  labelled: z.boolean().describe('Whether labels open this speaker’s turns'),
  turns: z.int().nonnegative(),
  characters: z.int().nonnegative(),
  words: z
    .int()
    .nonnegative()
    .optional()
    .describe('Each CJK character, and each run of other letters or digits'),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
})

export type Role = z.infer<typeof roleSchema>
export type EvidenceKind = z.infer<typeof evidenceKindSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Speaker = z.infer<typeof speakerSchema>
