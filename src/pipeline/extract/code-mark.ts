import { readFileSync } from 'node:fs'

/**
 * What the code that makes records is known by: another build that may make other records has another mark. The bundled
 * entry of the threads names its parts by what is in them. Code that is not bundled has none of its own.
 */
export function codeMark(): string {
  if (import.meta.url.endsWith('.ts')) return ''
  return readFileSync(new URL('./extract-worker.js', import.meta.url), 'utf8')
}
