import { type Html, html } from '../html.ts'

/** A bar as long as its part (0 to 1) of the room there is. What it shows must stand beside it as text. */
export function bar(part: number): Html {
  const width = Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect width="100%" height="100%" class="track"/><rect width="${width}%" height="100%" class="fill"/></svg>`
}
