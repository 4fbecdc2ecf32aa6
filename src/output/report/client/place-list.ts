import type { PageData } from '../page-data.ts'
import { element, foreign } from './element.ts'

/** Places as a list: title, day and channel of the transcript, and file:line. */
export function placeList({ documents, channels }: PageData, places: readonly number[]): HTMLElement {
  const list = element('ul', { class: 'places' })
  for (let i = 0; i < places.length; i += 2) {
    const [path, title, day, channel, link] = documents[places[i]!]!
    const name = foreign(title === '' ? path : title)
    const by = channel < 0 ? '' : channels[channel]!
    list.append(
      element(
        'li',
        {},
        isAddress(link)
          ? element('a', { href: link, rel: 'noreferrer noopener', target: '_blank' }, name)
          : name,
        ' ',
        day > 0 && element('time', {}, dayText(day)),
        day > 0 && (by === '' ? ' ' : ', '),
        by !== '' && foreign(by),
        by !== '' && ' ',
        element('code', {}, foreign(`${path}:${places[i + 1]}`)),
      ),
    )
  }
  return list
}

/** 20251115 as 2025-11-15; '' for 0. */
export function dayText(day: number): string {
  return day === 0
    ? ''
    : String(day)
        .padStart(8, '0')
        .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}

/** Only what leads to the web: nothing that could run. */
function isAddress(link: string): boolean {
  try {
    return /^https?:$/.test(new URL(link).protocol)
  } catch {
    return false
  }
}
