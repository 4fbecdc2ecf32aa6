import type { PageData } from '../page-data.ts'
import { conceptCard } from './concept-card.ts'
import { ConceptIndex, type ConceptOrder } from './concept-index.ts'
import { byId, counted } from './element.ts'
import { type Fold, makeFold } from './fold.ts'
import { PagedList } from './paged-list.ts'
import { rove } from './rove.ts'

/** The glossary with its search; gives what shows the concepts that hold a text. */
export function openGlossary(data: PageData): (text: string) => void {
  const search = byId('search') as HTMLInputElement | null
  const language = byId('language') as HTMLSelectElement | null
  const order = byId('order') as HTMLSelectElement | null
  const list = byId('concepts')
  const found = byId('found')
  if (!search || !language || !order || !list || !found) return () => {}
  const fold: Fold = makeFold(data.simplified)
  let index: ConceptIndex | null = null
  let words: readonly string[] = []
  const paged = new PagedList(list, (number: number) =>
    conceptCard(data, data.concepts[number]!, words, fold),
  )
  const show = (): void => {
    index ??= new ConceptIndex(data.concepts, fold)
    const text = search.value.trim()
    words = fold(text).split(/\s+/).filter(Boolean)
    const started = performance.now()
    const numbers = index.find({
      text,
      language: language.value === '' ? null : data.languages.indexOf(language.value),
      order: order.value as ConceptOrder,
    })
    paged.show(numbers)
    list.dataset.milliseconds = (performance.now() - started).toFixed(1)
    found.textContent = summary(numbers.length, data, text)
    const address = text === '' ? '#glossary' : `#glossary?q=${encodeURIComponent(text)}`
    if (location.hash.startsWith('#glossary')) history.replaceState(null, '', address)
  }
  search.form?.addEventListener('submit', (event) => event.preventDefault())
  search.addEventListener('input', show)
  language.addEventListener('change', show)
  order.addEventListener('change', show)
  rove(search, list)
  return (text) => {
    if (text !== search.value || list.children.length === 0) {
      search.value = text
      show()
    }
  }
}

function summary(found: number, { concepts, leftOut }: PageData, text: string): string {
  const rest =
    leftOut > 0 ? `; ${counted(leftOut, 'rare one')} had no room in this page, kb glossary has them all` : ''
  if (found === 0) return text === '' ? 'No concepts here.' : 'Nothing found. Try fewer or shorter words.'
  return found === concepts.length
    ? `${counted(found, 'concept')}${rest}`
    : `${counted(found, 'concept')} of ${concepts.length.toLocaleString('en')}${rest}`
}
