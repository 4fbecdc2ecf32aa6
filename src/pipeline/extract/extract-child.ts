/** What the process runs that parses a text which may explode: options and text in, the record out, as JSON. */
import { readFileSync } from 'node:fs'
import { type ExtractTranscriptOptions, extractTranscript } from './extract-transcript.ts'

const { text, options } = JSON.parse(readFileSync(0, 'utf8')) as {
  text: string
  options: ExtractTranscriptOptions
}
process.stdout.write(JSON.stringify(extractTranscript(text, options)))
