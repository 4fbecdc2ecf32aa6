/** A whole number, its digits in groups of three: 1,234. By hand, for loading the locales takes 15 ms. */
export function grouped(number: number): string {
  const digits = String(number)
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)},${text}`
  return text
}
