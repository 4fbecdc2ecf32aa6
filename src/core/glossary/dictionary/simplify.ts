import { simplifiedForms } from './simplified-forms.ts'

/** The block of Unicode that the forms are of. */
const first = 0x4e00
const last = 0x9fff

/** By character of that block, its simplified form's code; 0 where it is its own. Made when first asked for. */
let forms: Uint16Array | undefined

/** Text with its traditional characters in their simplified form, each in its place. */
export function simplify(text: string): string {
  forms ??= readForms()
  for (let i = 0; i < text.length; i++)
    if (formOf(forms, text.charCodeAt(i)) !== 0) return replace(text, forms)
  return text
}

function readForms(): Uint16Array {
  const table = new Uint16Array(last - first + 1)
  for (let i = 0; i < simplifiedForms.length; i += 2)
    table[simplifiedForms.charCodeAt(i) - first] = simplifiedForms.charCodeAt(i + 1)
  return table
}

function formOf(table: Uint16Array, code: number): number {
  return code >= first && code <= last ? table[code - first]! : 0
}

function replace(text: string, table: Uint16Array): string {
  let simplified = ''
  for (let i = 0; i < text.length; i++) {
    const form = formOf(table, text.charCodeAt(i))
    simplified += form === 0 ? text[i] : String.fromCharCode(form)
  }
  return simplified
}
