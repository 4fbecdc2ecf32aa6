/** A small generator of numbers that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit || 0
  }
}

/** One changed copy of `text`: pieces taken out, doubled, swapped, or put in from the dictionary or another text. */
export function mutate(text, { random, dictionary, others }) {
  const pick = (list) => list[Math.floor(random(list.length))]
  const at = () => Math.floor(random(text.length + 1))
  const piece = (of) => {
    const start = Math.floor(random(of.length + 1))
    return of.slice(start, start + Math.floor(random(40)))
  }
  const changes = [
    () => splice(at(), 0, pick(dictionary)),
    () => splice(at(), 0, pick(dictionary) + pick(dictionary)),
    () => splice(at(), Math.floor(random(12)), ''),
    () => splice(at(), 0, piece(text)),
    () => splice(at(), 0, piece(pick(others))),
    () => splice(at(), 1, String.fromCharCode(Math.floor(random(0x10000)))),
    () => splice(at(), 0, pick(dictionary).repeat(1 + Math.floor(random(60)))),
  ]
  const splice = (start, remove, add) => {
    text = text.slice(0, start) + add + text.slice(start + remove)
  }
  for (let i = 1 + Math.floor(random(4)); i > 0; i--) pick(changes)()
  return text.slice(0, 4000)
}
