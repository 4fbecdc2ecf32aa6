import { z } from 'zod'

const name = z.string().trim().min(1)

/** speakers.yaml: what no tool can know of the people of a folder. */
export const speakerRegistrySchema = z.strictObject({
  people: z
    .array(z.strictObject({ name: name.describe('The preferred name'), also: z.array(name).default([]) }))
    .default([])
    .describe('Names of one and the same person'),
  different: z
    .array(z.array(name).min(1))
    .default([])
    .describe(
      'Names that are never one person; a single name: its bearers in different transcripts are different people',
    ),
})

export type SpeakerRegistry = z.infer<typeof speakerRegistrySchema>
