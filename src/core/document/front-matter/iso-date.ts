/** Year, month and day; then hours, minutes, seconds, a zone. Bounded on every count. */
const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ] {0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? {0,3}([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/
const otherDay = /^(\d{4})(?:([/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/

const pad = (digits: string): string => digits.padStart(2, '0')

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap ? 29 : days[month - 1]!)
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  if (zone === 'z' || zone === 'Z') return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/**
 * A date as people write it to ISO 8601, as text throughout, so that no time zone can move the day: 2025-11-15,
 * 2025-11-15T23:30:00, 2025-11-15T23:30:00+08:00; besides `-` also `/`, `.`, 年月日 and nothing between the parts.
 * Undefined for what is no date, and for a day or an hour that does not exist.
 */
export function isoDate(text: string): string | undefined {
  const day = text[4] === '-' ? null : otherDay.exec(text)
  if (day) {
    const [, year = '', , month = day[5] ?? day[7] ?? '', date = day[6] ?? day[8] ?? ''] = day
    if (!isDay(+year, +month, +date)) return undefined
    return `${year}-${pad(month)}-${pad(date)}`
  }
  const match = iso.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', date = '', hour, minute = '', second = '00', fraction, zone] = match
  if (!isDay(+year, +month, +date)) return undefined
  const ymd = `${year}-${pad(month)}-${pad(date)}`
  if (hour === undefined) return ymd
  if (+hour > 23 || +minute > 59 || +second > 59) return undefined
  return `${ymd}T${pad(hour)}:${minute}:${second}${fraction ? `.${fraction}` : ''}${zoneOf(zone)}`
}
