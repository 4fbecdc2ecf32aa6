/** Adds items at the end of a list. A call takes a hundred thousand arguments at most, so `push(...items)` throws on more. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
