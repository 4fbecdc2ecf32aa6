const space = 'http://www.w3.org/2000/svg'

/** A bar as long as its part (0 to 1) of the room there is. What it shows must stand beside it as text. */
export function bar(part: number): SVGElement {
  const picture = document.createElementNS(space, 'svg')
  picture.setAttribute('class', 'bar')
  picture.setAttribute('aria-hidden', 'true')
  for (const [name, width] of [
    ['track', 1],
    ['fill', part],
  ] as const) {
    const piece = document.createElementNS(space, 'rect')
    piece.setAttribute('class', name)
    piece.setAttribute('width', `${(width * 100).toFixed(1)}%`)
    piece.setAttribute('height', '100%')
    picture.append(piece)
  }
  return picture
}
