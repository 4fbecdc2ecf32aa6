/** A name without what no reader would call a difference: case, width, spaces, quotes. */
export function foldName(text: string): string {
  // Only what is neither ASCII nor Chinese has a compatibility form.
  const plain = /[^\u0000-\u007f\u4e00-\u9fff]/.test(text) ? text.normalize('NFKC') : text
  return plain.toLowerCase().replace(/[\s"'“”‘’「」『』《》〈〉*]+/g, '')
}
