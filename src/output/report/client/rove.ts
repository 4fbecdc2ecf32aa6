/** Arrow keys between a search field and the entries below it; Escape goes back to the field. */
export function rove(field: HTMLInputElement, list: HTMLElement): void {
  const entries = () => [...list.querySelectorAll('summary')]
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    entries()[0]?.focus()
  })
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return field.focus()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = entries()
    const here = all.indexOf(document.activeElement as HTMLElement)
    if (here < 0) return
    event.preventDefault()
    const next = event.key === 'ArrowDown' ? here + 1 : here - 1
    if (next < 0) field.focus()
    else all[next]?.focus()
  })
}
