/** Values that somebody, or a script, meant to fill in. Each looks for a mark that is rare, then at what stands there. */
const anywhere: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['YOUR_', /\bYOUR_[A-Z]{1,30}(?:_[A-Z]{1,30}){0,4}\b/],
  ['${', /\$\{[^{}\n]{0,60}\}/],
  ['{{', /\{\{[^{}\n]{0,60}\}\}/],
  ['example.', /\bhttps?:\/\/(?:[\w-]{1,63}\.){0,4}example\.(?:com|org|net)\b/],
]
const whole =
  /^(?:TODO|TBD|FIXME|PLACEHOLDER|Lorem ipsum|待补充|待填写|待定)(?:[\s:：.…!！-][\s\S]{0,80})?$|^<(?:your|insert|add)[^<>]{0,60}>$/i
const inAddress = /^(?:#[\w-]{0,60}|(?:www\.)?example\.(?:com|org|net)(?:\/.{0,200})?)$/

/** What any of these begins with, or holds. */
const worthALook = /YOUR_|\$\{|\{\{|example\.|^\s*[#<tfpl待]/i

/** The placeholder in a value, or null. A long text may well speak of `${id}`; a title or an address does not. */
export function findPlaceholder(text: string, address: boolean): string | null {
  if (text.length > 300 || !worthALook.test(text)) return null
  const trimmed = text.trim()
  if (trimmed === '') return null
  for (const [mark, pattern] of anywhere) {
    if (trimmed.includes(mark)) {
      const found = pattern.exec(trimmed)
      if (found) return found[0]
    }
  }
  if (whole.test(trimmed) || (address ? inAddress.test(trimmed) : /^#section-\d{1,4}$/.test(trimmed)))
    return trimmed
  return null
}
