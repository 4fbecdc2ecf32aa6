import type { HostileInput } from '../inputs.ts'
import { inputFrom } from './input-from.ts'

/** Front matter that is none, has no end, or asks to be run. */
export function fences(): HostileInput[] {
  const input = (name: string, content: string, finding?: string): HostileInput =>
    inputFrom('fences', name, content, finding)
  const code = '{a: process.exitCode = 99, b: globalThis.pwned = 1}'
  return [
    input('js', `---js\n${code}\n---\nbody\n`, 'front-matter/language'),
    input('javascript', `---javascript\n${code}\n---\nbody\n`, 'front-matter/language'),
    input('jsUpper', `---JS \n${code}\n---\nbody\n`, 'front-matter/language'),
    input('coffee', '---coffee\na: process.exit(9)\n---\nbody\n', 'front-matter/language'),
    input('json', '---json\n{a:1}\n---\nbody\n', 'front-matter/language'),
    input('toml', '---toml\na = 1\n---\nbody\n', 'front-matter/language'),
    input('constructor', '---constructor\na: 1\n---\nbody\n', 'front-matter/language'),
    input('toString', '---toString\na: 1\n---\nbody\n', 'front-matter/language'),
    input('proto', '---__proto__\na: 1\n---\nbody\n', 'front-matter/missing'),
    input('plus', '+++\na = 1\n+++\nbody\n', 'front-matter/language'),
    input('space', ' ---\na: 1\n---\nbody\n', 'front-matter/missing'),
    input('rule', '---\n\nprose\n---\nrest\n', 'front-matter/syntax'),
    input('four', '----\na: 1\n----\nbody\n', 'front-matter/missing'),
    input('closeText', '---\na: 1\n---foo\nb\n', 'front-matter/unclosed'),
    input('noClose', '---\na: 1\nb: 2\n', 'front-matter/unclosed'),
    input('protoText', '__proto__', 'front-matter/missing'),
    input('nothing', '---\n---\nbody\n'),
  ]
}
