import { z } from 'zod'
import { cueSchema } from './cue.ts'
import { diagnosticSchema } from './diagnostic.ts'
import { frontMatterSchema } from './front-matter.ts'
import { glossaryEntrySchema } from './glossary-entry.ts'
import { mentionSchema } from './mention.ts'
import { schemaVersion } from './schema-version.ts'
import { sectionSchema } from './section.ts'
import { speakerSchema } from './speaker.ts'
import { translationSchema } from './translation.ts'
import { turnSchema } from './turn.ts'

/** Everything the tool knows of one transcript. Parts not asked for with --only are absent. */
export const transcriptRecordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  path: z.string().describe('As found, with ‘/’, relative to the working directory'),
  id: z.string().describe('The video’s id where the source has one, else the file’s base name'),
  frontMatter: frontMatterSchema,
  sections: z.array(sectionSchema).optional(),
  speakers: z.array(speakerSchema).optional(),
  turns: z.array(turnSchema).optional(),
  cues: z.array(cueSchema).optional().describe('Hand-overs of the floor; in transcripts without labels'),
  glossary: z.array(glossaryEntrySchema).optional(),
  translations: z.array(translationSchema).optional(),
  mentions: z.array(mentionSchema).optional(),
  diagnostics: z.array(diagnosticSchema),
})

export type TranscriptRecord = z.infer<typeof transcriptRecordSchema>
