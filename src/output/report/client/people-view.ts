import type { PageData, PersonRow } from '../page-data.ts'
import { bar } from './bar.ts'
import { byId, counted, element, foreign, plain } from './element.ts'
import { makeFold } from './fold.ts'
import { PagedList } from './paged-list.ts'
import { dayText } from './place-list.ts'

/** Everybody who speaks, with a search by name. */
export function openPeople(data: PageData): () => void {
  const list = byId('people')
  const search = byId('person') as HTMLInputElement | null
  const found = byId('people-found')
  if (!list || !search || !found) return () => {}
  const paged = new PagedList(list, personItem)
  const fold = makeFold(data.simplified)
  const names = data.people.map(([name, aliases]) => fold([name, ...aliases].join('\n')))
  const show = (): void => {
    const text = fold(search.value.trim())
    const people = text === '' ? data.people : data.people.filter((_, index) => names[index]!.includes(text))
    paged.show(people)
    found.textContent =
      people.length === data.people.length
        ? ''
        : people.length === 0
          ? 'Nobody of that name.'
          : counted(people.length, 'speaker')
  }
  search.form?.addEventListener('submit', (event) => event.preventDefault())
  search.addEventListener('input', show)
  return () => {
    if (list.children.length === 0) show()
  }
}

function personItem([name, aliases, transcripts, turns, , share, last, together]: PersonRow): HTMLLIElement {
  const figures = [
    counted(transcripts, 'transcript'),
    turns > 0 && counted(turns, 'turn'),
    last > 0 && `last ${dayText(last)}`,
  ]
  const companions: Node[] = []
  for (let i = 0; i < together.length && i < 12; i += 2) {
    if (i > 0) companions.push(document.createTextNode(', '))
    companions.push(foreign(String(together[i])))
    if (Number(together[i + 1]) > 1) companions.push(document.createTextNode(` (${together[i + 1]})`))
  }
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('span', { class: 'term' }, foreign(name)),
      aliases.length > 0 && element('span', { class: 'other' }, foreign(aliases.map(plain).join(' · '))),
      element('div', {}, element('small', {}, figures.filter(Boolean).join(', '))),
    ),
    element(
      'div',
      { class: 'share' },
      share < 0 ? 'no turns of their own' : `${(share / 10).toFixed(share < 100 ? 1 : 0)}% of the talk`,
      share < 0 ? null : bar(share / 1000),
    ),
    companions.length > 0 && element('p', { class: 'with' }, 'with ', ...companions),
  )
}
