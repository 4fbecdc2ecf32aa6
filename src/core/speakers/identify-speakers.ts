import type { Speaker } from '../../model/speaker.ts'
import type { Turn } from '../../model/turn.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'

export interface Speech {
  readonly speakers: Speaker[]
  readonly turns: Turn[]
}

/** Finds who speaks, and what each says. */
export function identifySpeakers(_document: TranscriptDocument, _outline: Outline): Speech {
  return { speakers: [], turns: [] }
}
