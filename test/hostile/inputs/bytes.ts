import type { HostileInput } from '../inputs.ts'
import { inputFrom, soundHead } from './input-from.ts'

const utf8 = new TextEncoder()

function withTail(...tail: number[]): Uint8Array {
  return Uint8Array.from([...utf8.encode(soundHead), ...tail, 10])
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))))
  let at = 0
  for (const unit of mark ? `\ufeff${text}` : text) {
    view.setUint16(at, unit.charCodeAt(0), littleEndian)
    at += 2
  }
  return new Uint8Array(view.buffer)
}

/** What is wrong in the bytes, or in what a terminal and a CI log would make of them. */
export function bytes(): HostileInput[] {
  const input = (name: string, content: string | Uint8Array, finding?: string): HostileInput =>
    inputFrom('bytes', name, content, finding)
  const broken = 'text/encoding'
  return [
    input('empty', '', 'front-matter/missing'),
    input('bomOnly', Uint8Array.of(0xef, 0xbb, 0xbf), 'front-matter/missing'),
    input('bom', `\ufeff${soundHead}body\n`),
    input('cr', `${soundHead.replaceAll('\n', '\r')}x\r`),
    input('crlf', `${soundHead.replaceAll('\n', '\r\n')}x\r\n`),
    input('mixedEol', '---\r\ntitle: x\n---\r\nx\ry\n'),
    input('ctrlZ', `${soundHead}x\x1a`),
    input('nul', `${soundHead}a\0b\n`),
    input('lone80', withTail(0x80), broken),
    input('overlong', withTail(0xe0, 0x80, 0xaf), broken),
    input('invalidC0', withTail(0xc0, 0xaf), broken),
    input('surrogate', withTail(0xed, 0xa0, 0x80), broken),
    input('tooHigh', withTail(0xf4, 0x90, 0x80, 0x80), broken),
    input('cut', withTail(0xe4, 0xb8), broken),
    input('gb18030', withTail(0xd6, 0xd0, 0xce, 0xc4), broken),
    input(
      'binary',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 73) & 255),
      broken,
    ),
    input('utf16le', utf16(`${soundHead}正文\n`, true, true)),
    input('utf16be', utf16(`${soundHead}正文\n`, false, true)),
    input('utf16Cut', utf16(`${soundHead}正文\n`, true, true).slice(0, -1), broken),
    input(
      'ansi',
      `---\ntitle: "\\e]0;pwned\\a\\e[2J"\ntags: [true]\n---\n\x1b[31mred\x1b[0m \x1b]8;;http://evil\x07link\x1b]8;;\x07\n`,
    ),
    input('bidi', `---\ntitle: "a\u202etxt.exe"\ndate: "\u2066x"\n---\n\u202e**a**（b）\n`),
    input('c1', `---\ntitle: "a\u009b31m"\n---\n\u009b2J\n`),
    input(
      'workflowCommand',
      `---\ntitle: "x\\n::add-mask::a\\n::error file=a,line=1::pwn"\ndate: "x\\n::error::y"\n---\n::stop-commands::token\n`,
    ),
    input('zalgo', `---\ntitle: "e${'\u0301'.repeat(4000)}"\n---\n${'e\u0301\u0301\u0301'.repeat(1000)}\n`),
    input('formula', `${soundHead}**=cmd|' /C calc'!A0**（@SUM(1+1): +1）\n\n**-2+3**（\t=1: "a",\n"b"）\n`),
  ]
}
