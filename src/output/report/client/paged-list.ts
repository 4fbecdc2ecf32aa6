import { element } from './element.ts'

const pageSize = 60

/** A list that shows its first page, and the next one when its end comes into sight or is asked for. */
export class PagedList<Item> {
  readonly #list: HTMLElement
  readonly #draw: (item: Item) => HTMLElement
  readonly #more: HTMLButtonElement
  #items: readonly Item[] = []
  #shown = 0

  constructor(list: HTMLElement, draw: (item: Item) => HTMLElement) {
    this.#list = list
    this.#draw = draw
    this.#more = element('button', { type: 'button', class: 'more' }, 'Show more')
    this.#more.hidden = true
    this.#more.addEventListener('click', () => {
      const next = this.#shown
      this.#extend()
      this.#list.children[next]?.querySelector<HTMLElement>('summary, a')?.focus()
    })
    list.after(this.#more)
    new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#extend()
      },
      { rootMargin: '600px' },
    ).observe(this.#more)
  }

  show(items: readonly Item[]): void {
    this.#items = items
    this.#shown = 0
    this.#list.replaceChildren()
    this.#extend()
  }

  #extend(): void {
    const next = this.#items.slice(this.#shown, this.#shown + pageSize)
    this.#list.append(...next.map(this.#draw))
    this.#shown += next.length
    this.#more.hidden = this.#shown >= this.#items.length
  }
}
