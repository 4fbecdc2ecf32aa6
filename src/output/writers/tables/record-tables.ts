import type { TranscriptRecord } from '../../../model/record.ts'
import type { Table } from '../csv.ts'
import { aliases } from './aliases.ts'
import { documents } from './documents.ts'
import { glossary } from './glossary.ts'
import { mentions } from './mentions.ts'
import { sections } from './sections.ts'
import { speakers } from './speakers.ts'
import { translations } from './translations.ts'
import { turns } from './turns.ts'

/** The tables of a record, the registry. */
export const recordTables: readonly Table<TranscriptRecord>[] = [
  documents,
  sections,
  speakers,
  turns,
  glossary,
  aliases,
  translations,
  mentions,
]
