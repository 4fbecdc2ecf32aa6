export type { TranscriptRecord } from './model/record.ts'
export { type ExtractTranscriptOptions, extractTranscript } from './pipeline/extract-transcript.ts'
