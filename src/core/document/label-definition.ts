/** What stands before the colon of a line that Markdown takes for a link's definition, and so hides. */
const head = /^[ \t>]{0,12}(?:[-*+][ \t]{1,8})?\[[^\]\n^][^\]\n]{0,59}\]$/
const longestHead = 84
/** Words of a language without spaces, or a sentence's end; no address has them. */
const spoken = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[.!?…]["”’)]?$/
const address = /^<|\/|#|@|\.[a-z0-9]{2,5}(?:\s|$)/i

/**
 * `[主持人]: 大家好。` is a turn, not the definition of a link: a wide colon in place of the narrow one lets Markdown read it
 * as text. All offsets stay. Linear: each colon looks back some characters, and one that ends a head at its own line and the next.
 */
export function keepLabels(body: string): string {
  let kept = ''
  let done = 0
  for (let at = body.indexOf(']:'); at >= 0; at = body.indexOf(']:', at + 2)) {
    const colon = at + 1
    const before = body.slice(Math.max(0, colon - longestHead), colon)
    if (!head.test(before.slice(before.lastIndexOf('\n') + 1))) continue
    const said = lineAt(body, colon + 1) || lineAt(body, body.indexOf('\n', colon) + 1)
    if (!spoken.test(said) || address.test(said)) continue
    kept += `${body.slice(done, colon)}：`
    done = colon + 1
  }
  return done === 0 ? body : kept + body.slice(done)
}

/** The rest of the line at an index, without white space around it. */
function lineAt(body: string, at: number): string {
  const end = body.indexOf('\n', at)
  return body.slice(at, end < 0 ? body.length : end).trim()
}
