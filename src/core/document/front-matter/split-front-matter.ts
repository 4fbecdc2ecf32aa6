import matter from 'gray-matter'

const off = {
  parse(): never {
    throw new Error('only YAML is read')
  },
}

/**
 * Splits a block off by gray-matter. It gets the head alone, from fence to fence, both checked before. Its engines are all
 * replaced and options are always passed, so that nothing is run and nothing is kept between calls; the engine in place of
 * its own reads nothing either: the data never passes through gray-matter, because a key `excerpt_separator` would steer it.
 *
 * `lines` begins with the line end after the opening fence and ends with the one before the closing fence, `\n`.
 */
export function splitFrontMatter(lines: string): string {
  const file = matter(`---${lines}---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    engines: { yaml: { parse: () => ({}) }, json: off, javascript: off, coffee: off },
  })
  return file.matter
}
