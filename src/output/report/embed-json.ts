/**
 * JSON (lone surrogates escaped) fit for a `<script>` element: no end tag or comment can begin in it, no line separator ends
 * a line in it, and no mark turns the direction in which its source is read.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
