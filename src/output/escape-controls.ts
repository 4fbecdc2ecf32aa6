/**
 * What could steer a terminal, turn its writing direction, or hide: C0 and C1 controls, bidi marks and overrides, line and
 * paragraph separators, invisible tags, lone surrogates. One class a character: linear.
 */
const unsafe =
  /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** A transcript's text or a file's name fit to be printed: such characters as \uXXXX (line ends too, if not kept). */
export function escapeControls(text: string, keep: '' | '\n' = ''): string {
  return text.replace(unsafe, (character) => (character === keep ? character : escaped(character)))
}

/** The same, and not read as a command by the log of a CI (`::error::…` at a line's start, `##[…` anywhere). */
export function escapeForLog(text: string): string {
  return escapeControls(text)
    .replace(/^(\s*):(?=:)/, '$1\\u003a')
    .replaceAll('##[', '#\\u0023[')
}

/** The same for several lines, each its own. */
export function escapeLinesForLog(text: string): string {
  return text.split('\n').map(escapeForLog).join('\n')
}

function escaped(character: string): string {
  let out = ''
  for (let i = 0; i < character.length; i++)
    out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
