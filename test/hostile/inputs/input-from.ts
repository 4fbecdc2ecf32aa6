import type { HostileInput } from '../inputs.ts'

/** Front matter that nothing is wrong with. */
export const soundHead = '---\ntitle: t\ndate: 2025-11-15\n---\n'

export function inputFrom(
  family: string,
  name: string,
  content: string | Uint8Array,
  finding?: string,
): HostileInput {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return finding === undefined ? { family, name, content: raw } : { family, name, content: raw, finding }
}

/** `unit` as often as fits into `size` characters. */
export function fill(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.floor(size / unit.length)))
}
