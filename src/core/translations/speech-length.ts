/** How long a text is to say, in letters: a CJK character stands for two and a half. */
export function speechLength(text: string): number {
  let halves = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x2e80) halves += 5
    else if (code > 32) halves += 2
  }
  return halves / 2
}
