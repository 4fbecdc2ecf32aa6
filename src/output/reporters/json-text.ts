/** Characters that turn the direction of writing, separators of lines, and DEL with C1: what JSON leaves as they are. */
const unsafe = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f]/g

/** JSON that means the same, but neither steers a terminal nor reads as a command of a CI (`##[`). */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
}
