import { z } from 'zod'

const sideSchema = z.strictObject({
  startLine: z.int().positive(),
  endLine: z.int().positive(),
  text: z.string().optional(),
})

/** A piece of the main text and the piece of the original language it translates. */
export const translationSchema = z.strictObject({
  section: z.string().nullable(),
  main: sideSchema,
  original: sideSchema,
})

export type Translation = z.infer<typeof translationSchema>
