/** The first syllable of each initial letter in pinyin order: what sorts from one to the next begins with that letter. */
const first = '阿八嚓哒妸发旮哈讥咔垃呣拏噢妑七呥仨他穵夕丫帀'
const letters = 'abcdefghjklmnopqrstwxyz'

const collator = new Intl.Collator('zh-Hans-u-co-pinyin')

/** By UTF-16 unit: the place of the letter and one, once it was looked for. */
const places = new Uint8Array(0x10000)

/** The initial letter of a Chinese character's pinyin. */
export function pinyinInitial(char: string): string {
  if (char.length > 1) return letters[findPlace(char)]!
  const code = char.charCodeAt(0)
  places[code] ||= findPlace(char) + 1
  return letters[places[code]! - 1]!
}

function findPlace(char: string): number {
  let low = 0
  let high = first.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (collator.compare(first[middle]!, char) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

/** The initial letters of a Chinese word's pinyin: 比亚迪, byd. */
export function pinyinInitials(word: string): string {
  let initials = ''
  for (const char of word) initials += pinyinInitial(char)
  return initials
}
