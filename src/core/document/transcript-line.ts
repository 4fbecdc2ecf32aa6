/** What stands in a transcript and hardly ever in code or comments. Linear: anchored at a line's start. */
export const transcriptLine = /^(?:#{2,6} |<details\b)/m
