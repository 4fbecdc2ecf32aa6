/** What the page does: filter by text and language, sort. Plain DOM; it reads only what the page itself holds. */
export const pageScript = `
const list = document.querySelector('main');
const items = [...list.children].map((element) => ({
  element,
  text: element.textContent.toLowerCase().normalize('NFKC'),
  languages: element.dataset.languages.split(' '),
  term: element.querySelector('h2').textContent,
  files: Number(element.dataset.files),
  last: element.dataset.last,
  conflict: element.dataset.conflict === 'yes',
}));
const search = document.querySelector('#search');
const language = document.querySelector('#language');
const order = document.querySelector('#order');
const conflicts = document.querySelector('#conflicts');
const count = document.querySelector('#count');
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
const orders = {
  files: (a, b) => b.files - a.files || collator.compare(a.term, b.term),
  term: (a, b) => collator.compare(a.term, b.term),
  last: (a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : collator.compare(a.term, b.term)),
};
function filter() {
  const words = search.value.toLowerCase().normalize('NFKC').split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const fits =
      words.every((word) => item.text.includes(word)) &&
      (language.value === '' || item.languages.includes(language.value)) &&
      (!conflicts.checked || item.conflict);
    if (item.element.hidden === fits) item.element.hidden = !fits;
    if (fits) shown += 1;
  }
  count.textContent = shown + ' / ' + items.length;
}
function sort() {
  items.sort(orders[order.value]);
  list.append(...items.map((item) => item.element));
}
search.addEventListener('input', filter);
language.addEventListener('change', filter);
conflicts.addEventListener('change', filter);
order.addEventListener('change', sort);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});
document.querySelector('form').hidden = false;
filter();
`
