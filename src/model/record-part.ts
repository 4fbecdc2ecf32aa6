/** The parts of a record that --only can name. Apart from the zod models, so that the command line starts without zod. */
export const recordParts = ['sections', 'speakers', 'turns', 'glossary', 'translations', 'mentions'] as const
export type RecordPart = (typeof recordParts)[number]
