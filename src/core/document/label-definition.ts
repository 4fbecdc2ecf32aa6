/**
 * A line that Markdown takes for a link's definition, and so hides: what stands in brackets, the colon, and its address on
 * this line or the next. Linear: each part ends where the next begins.
 */
const definition = /^([ \t>]*(?:[-*+][ \t]+)?\[[^\]\n^][^\]\n]{0,59}\]):(?=[ \t]*\n?[ \t]*(\S[^\n]*))/gm
/** Words of a language without spaces, or a sentence's end; no address has them. */
const spoken = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[.!?…]["”’)]?$/
const address = /^<|\/|#|@|\.[a-z0-9]{2,5}(?:\s|$)/i

/**
 * `[主持人]: 大家好。` is a turn, not the definition of a link: a wide colon in place of the narrow one lets Markdown read it
 * as text. All offsets stay.
 */
export function keepLabels(body: string): string {
  if (!body.includes(']:')) return body
  return body.replace(definition, (whole, head: string, said: string) =>
    spoken.test(said.trimEnd()) && !address.test(said) ? `${head}：` : whole,
  )
}
