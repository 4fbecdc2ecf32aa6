/** Names and numbers that translations keep: Latin words, and numbers of two digits and more. */
const anchors = /[a-z][a-z0-9]+|\d[\d.]*\d/g
const thousands = /(?<=\d),(?=\d{3})/g

/**
 * What each text of one list shares with each of the other, of words that tell: one that stands in few of the texts of
 * both lists counts more.
 */
export function sharedAnchors(rows: readonly string[], columns: readonly string[]): number[][] {
  const inRows = countIn(rows.map(anchorsOf))
  const inColumns = countIn(columns.map(anchorsOf))
  const most = Math.max(1, columns.length / 3)
  return rows.map((_, i) => {
    const shared = new Array<number>(columns.length).fill(0)
    for (const anchor of inRows.texts[i]!) {
      const at = inColumns.places.get(anchor)
      if (!at || at.length > most) continue
      const weight = 1 / (at.length * inRows.places.get(anchor)!.length)
      for (const column of at) shared[column]! += weight
    }
    return shared
  })
}

function anchorsOf(text: string): Set<string> {
  return new Set(text.replace(thousands, '').toLowerCase().match(anchors))
}

/** Where each anchor stands. */
function countIn(texts: readonly Set<string>[]) {
  const places = new Map<string, number[]>()
  for (const [i, text] of texts.entries())
    for (const anchor of text) {
      const at = places.get(anchor)
      if (at) at.push(i)
      else places.set(anchor, [i])
    }
  return { texts, places }
}
