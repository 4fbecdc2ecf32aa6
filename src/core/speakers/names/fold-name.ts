/** Folds away what spelling a name twice may change: case, width, spaces, dots, hyphens. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•・\-_.'’]/g, '')
}
