/** Told of what a piece of HTML holds, in its order. */
export interface TagEvents {
  text(start: number, end: number): void
  open(name: string, start: number, className: string): void
  close(name: string): void
}

const plainTag = /<(?:\/?(?:details|summary|p)|br|p class="[a-zA-Z_-]*")>/y

/**
 * Reads text without character references and the few tags that most HTML in transcripts is made of, without a
 * tokenizer. Where it says false, it has told of nothing.
 */
export function readPlainTags(value: string, events: TagEvents): boolean {
  if (!isPlain(value)) return false
  let from = 0
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', from)) {
    if (at > from) events.text(from, at)
    from = value.indexOf('>', at) + 1
    if (value[at + 1] === '/') events.close(value.slice(at + 2, from - 1))
    else {
      const space = value.indexOf(' ', at)
      if (space < 0 || space >= from) events.open(value.slice(at + 1, from - 1), at, '')
      else events.open('p', at, value.slice(space + ' class="'.length, from - 2))
    }
  }
  if (from < value.length) events.text(from, value.length)
  return true
}

function isPlain(value: string): boolean {
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', plainTag.lastIndex)) {
    plainTag.lastIndex = at
    if (!plainTag.test(value)) return false
  }
  return !value.includes('&')
}
