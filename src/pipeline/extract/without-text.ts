import type { TranscriptRecord } from '../../model/record.ts'

/** The record with its places and counts, but without the text of sections, turns and translations. */
export function withoutText(record: TranscriptRecord): TranscriptRecord {
  const { sections, turns, translations } = record
  return {
    ...record,
    ...(sections && { sections: sections.map(dropText) }),
    ...(turns && {
      turns: turns.map((turn) => ({ ...dropText(turn), original: turn.original && dropText(turn.original) })),
    }),
    ...(translations && {
      translations: translations.map(({ section, main, original }) => ({
        section,
        main: dropText(main),
        original: dropText(original),
      })),
    }),
  }
}

function dropText<Piece extends { text?: string | undefined }>(piece: Piece): Omit<Piece, 'text'> {
  const { text: _, ...rest } = piece
  return rest
}
