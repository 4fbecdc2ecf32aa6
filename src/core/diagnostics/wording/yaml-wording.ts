import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'

const times = (count: number): string => (count > 1 ? `, ${count} times in all` : '')

const words: { [K in YamlProblem['kind']]: (given: Extract<YamlProblem, { kind: K }>) => string } = {
  'duplicate-key': ({ key, firstLine }) =>
    `The key ‘${key}’ stands on line ${firstLine} already; keep one of the two.`,
  'colon-in-value': () => 'A value with ‘: ’ in it needs quotes; put the whole value between quotes.',
  'no-space-after-colon': () => 'Expected a space after the colon of a key.',
  'full-width-colon': () => 'A key ends with ‘:’ and a space, not with the full-width ‘：’.',
  'quote-not-closed': ({ quote }) => `The quote ${quote} has no end; close it, or double a quote within.`,
  'text-after-quote': ({ quote }) =>
    `Text follows the closing ${quote}; put the whole value between quotes of the other kind.`,
  'bracket-not-closed': ({ bracket }) => `‘${bracket}’ has no end; close it, further lines indented.`,
  'tab-indentation': () => 'A tab indents this line; YAML indents with spaces only.',
  'reserved-start': ({ character }) =>
    `A value cannot begin with ‘${character}’; put the value between quotes.`,
  'list-beside-key': () =>
    'A list cannot begin on the line of its key; put each ‘- item’ on a line of its own.',
  'unknown-escape': ({ found }) =>
    `‘${found}’ means nothing between double quotes; double the backslash, or use single quotes.`,
  'stray-line': () =>
    'This line is no ‘key: value’; indent it if it continues the value above, or quote it there.',
  indentation: () => 'This line’s indentation fits nothing above it; put keys at the start of the line.',
  anchor: ({ text, count }) => `Anchors such as ‘${text}’ are not read${times(count)}; write the value out.`,
  alias: ({ text, count }) =>
    `Aliases such as ‘${text}’ are not followed${times(count)}; write the value out, or quote it if it is text.`,
  tag: ({ text, count }) => `Tags such as ‘${text}’ are not obeyed${times(count)}; leave the tag out.`,
  'reserved-key': ({ key }) => `The key ‘${key}’ is reserved; use another name.`,
  'key-not-text': () => 'A key must be plain text with something in it.',
  'too-long': ({ length, limit }) =>
    `The front matter is ${length} characters long, the limit is ${limit}; is its closing ‘---’ missing?`,
  'too-deep': ({ limit }) => `Nested more than ${limit} levels deep.`,
  'too-many-keys': ({ limit }) => `More than ${limit} keys; those from here on are left out.`,
  'too-much-white-space': ({ limit }) =>
    `Over ${limit} characters of white space in a row; is the closing ‘---’ missing?`,
  'not-a-mapping': ({ found }) =>
    `Expected ‘key: value’ lines between the ‘---’ lines, found ${found === 'list' ? 'a list' : 'text'}.`,
  'several-documents': () => 'A second YAML document begins here; what follows is left out.',
  'text-after-fence': ({ text }) => `Expected ‘---’ alone on its line, found ‘${text}’ after it.`,
  other: ({ reason }) => `Not valid YAML: ${reason}.`,
}

/** The words for a problem of the YAML itself. */
export function yamlWording(problem: YamlProblem): string {
  const say = words[problem.kind] as (given: YamlProblem) => string
  return say(problem)
}
