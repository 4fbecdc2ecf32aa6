import type { PageData } from '../page-data.ts'
import { openConflicts } from './conflicts-view.ts'
import { byId } from './element.ts'
import { openGlossary } from './glossary-view.ts'
import { openPeople } from './people-view.ts'

/** Shows one view at a time, by the address after #; the lists are filled in when their view is first shown. */
function start(): void {
  const data = JSON.parse(byId('data')!.textContent!) as PageData
  const sections = [...document.querySelectorAll<HTMLElement>('.view')]
  // The browser is to scroll nowhere: the address says which view is shown.
  for (const section of sections) {
    section.dataset.view = section.id
    section.removeAttribute('id')
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')]
  const glossary = openGlossary(data)
  const fill: Record<string, (text: string) => void> = {
    glossary,
    conflicts: openConflicts(data),
    speakers: openPeople(data),
  }
  const show = (move: boolean): void => {
    const [, id = '', text = ''] = /^#([a-z]+)(?:\?q=(.*))?$/.exec(location.hash) ?? []
    if (location.hash === '#main') return
    const current = sections.find((section) => section.dataset.view === id) ?? sections[0]!
    const name = current.dataset.view!
    for (const section of sections) section.hidden = section !== current
    for (const link of links) {
      if (link.hash !== `#${name}`) link.removeAttribute('aria-current')
      else {
        link.setAttribute('aria-current', 'page')
        link.scrollIntoView({ inline: 'center', block: 'nearest' })
      }
    }
    fill[name]?.(decode(text))
    if (!move) return
    scrollTo(0, 0)
    current.querySelector('h1')?.focus({ preventScroll: true })
  }
  document.documentElement.classList.add('ready')
  addEventListener('hashchange', () => show(true))
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const here = document.querySelector<HTMLElement>('.view:not([hidden]) input[type=search]')
    if (here) return here.focus()
    history.pushState(null, '', '#glossary')
    show(false)
    byId('search')?.focus()
  })
  show(false)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

start()
