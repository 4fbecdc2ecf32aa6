/** JSON (lone surrogates escaped) fit for a `<script>` element: no end tag or comment can begin in it, no line separator ends a line in it. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'))
}
