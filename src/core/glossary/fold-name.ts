/** A name without what no reader would call a difference: case, width, spaces, quotes. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉*]+/g, '')
}
