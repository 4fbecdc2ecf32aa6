/** Words of a command line as a shell splits them, with single and double quotes; no variables, no escapes. */
export function splitWords(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]{0,4096}"|'[^']{0,4096}')+/g) ?? []
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single))
}
