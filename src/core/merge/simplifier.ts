/** Traditional Chinese to simplified. */
export type Simplify = (text: string) => string

/** OpenCC's tables, about 12 ms to load; to be asked for only where there is Chinese text. */
export async function loadSimplifier(): Promise<Simplify> {
  const { Converter } = await import('opencc-js/t2cn')
  return Converter({ from: 't', to: 'cn' })
}
