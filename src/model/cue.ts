import { z } from 'zod'

/** A place where somebody hands the floor over: `Bruce，你怎么看？`. */
export const cueSchema = z.strictObject({
  line: z.int().positive(),
  to: z.string().describe('Who is addressed: the name of one of the record’s speakers where it is one'),
  text: z.string().describe('The words that hand over'),
  confidence: z.number().min(0).max(1),
})

export type Cue = z.infer<typeof cueSchema>
