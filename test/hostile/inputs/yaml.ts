import type { HostileInput } from '../inputs.ts'
import { fill, inputFrom } from './input-from.ts'

const numbered = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** Front matter that runs code, multiplies, nests or lies. */
export function yaml(size: number): HostileInput[] {
  const broken = 'front-matter/syntax'
  const input = (name: string, block: string, finding?: string): HostileInput =>
    inputFrom('yaml', name, `---\n${block.endsWith('\n') ? block : `${block}\n`}---\nbody\n`, finding)
  return [
    input('jsFunction', 'a: !!js/function "function () { globalThis.pwned = 1 }"', broken),
    input('jsRegexp', 'a: !!js/regexp /x/', broken),
    input('pythonTag', 'a: !python/object/apply:os.system ["id"]', broken),
    input('timestampTag', 'd: !!timestamp 2025-13-45', broken),
    input('alias', 'a: &x [1]\nb: *x', broken),
    input('merge', 'b: &b {x: 1}\na: {<<: *b}', broken),
    input(
      'bomb',
      numbered(12, (i) => `a${i}: &a${i} [${i ? fill(`*a${i - 1},`, 50) : fill('lol,', 40)}x]\n`),
      broken,
    ),
    input('aliases', `a:\n${numbered(3000, (i) => `- &a${i} x\n- *a${i}\n`)}`, broken),
    input('tags', `a: ${fill('!!str ', Math.min(size, 40_000))}x`, broken),
    input('proto', '__proto__: {isAdmin: true}', broken),
    input('nestedProto', 'a: {__proto__: {isAdmin: true}}', broken),
    input('constructor', 'constructor: {prototype: {isAdmin: true}}', broken),
    input('protoItems', 'tags: [constructor, __proto__, toString, hasOwnProperty]'),
    input('duplicate', 'title: a\ntitle: b', broken),
    input('deepFlow', `a: ${fill('[', Math.min(size, 100_000))}`, broken),
    input('deepFlowMap', `a: ${fill('{x: ', Math.min(size, 60_000))}`, broken),
    input(
      'deepBlock',
      numbered(300, (i) => `${' '.repeat(i)}a:\n`),
      broken,
    ),
    input(
      'keys',
      numbered(6000, (i) => `k${i}: v\n`),
      broken,
    ),
    input('large', `a: ${fill('x', Math.max(size, 70_000))}`, broken),
    input('newlines', `${fill('\n', 60_000)}title: x`, broken),
    input('noSuchDay', 'date: 2025-13-45', 'field/date'),
    input('february', 'date: 2025-02-30', 'field/date'),
    input('lateEvening', 'date: 2025-11-15 23:30:00'),
    input('octal', 'id: 0012345'),
    input('norway', 'country: no'),
    input('infinity', 'n: .inf'),
    input('sexagesimal', 'duration: 12:30:45'),
    input('bigint', 'id: 9007199254740993'),
    input('list', '- a', broken),
    input('scalar', 'hello', broken),
    input('openFlow', 'a: [1', broken),
    input('openQuote', 'a: "x', broken),
    input('glob', 'path: *.md', broken),
    input('escapedNul', 't: "x\\0y"'),
    input('nextLine', 't: x\u0085b: y', broken),
    input('emptyKey', '"": 1', broken),
    input('blockRule', 'a: |\n  x\n  ---\n  y'),
  ]
}
