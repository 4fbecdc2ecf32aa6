import type { Section } from '../../model/section.ts'
import type { Block } from '../document/block.ts'
import { plainText } from '../document/plain-text.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { countText } from './count-text.ts'
import { SectionIds } from './section-ids.ts'

/** The sections of a transcript, and which of them each block stands in. */
export interface Outline {
  readonly sections: readonly Section[]
  /** Section id by block index; null in a transcript without sections. */
  readonly sectionOf: readonly (string | null)[]
}

/** Finds the sections: each heading of the main layer that is not quoted opens one, text before the first is one too. */
export function outlineSections(document: TranscriptDocument): Outline {
  const { blocks, source } = document
  const sections: Section[] = []
  const sectionOf: string[] = []
  const nameSection = sectionNamer()
  let first = 0
  while (first < blocks.length) {
    let next = first + 1
    while (next < blocks.length && !opensSection(blocks[next]!)) next++
    const block = blocks[first]!
    const heading = opensSection(block) ? block : null
    const title = heading && plainText(heading, source.text).replace(/\s+/g, ' ').trim()
    const text = sectionText(document, heading ? first + 1 : first, next)
    const end = blocks[next]?.start ?? source.text.length
    const { id, parent } = nameSection(title, block.depth)
    sections.push({
      id,
      title,
      depth: heading?.depth ?? 0,
      parent,
      startLine: block.startLine,
      endLine: source.lineAt(Math.max(block.start, lastInk(source.text, end))),
      ...countText(text),
      text,
    })
    for (let i = first; i < next; i++) sectionOf.push(id)
    first = next
  }
  return { sections, sectionOf }
}

const opensSection = (block: Block): boolean =>
  block.kind === 'heading' && block.layer === 'main' && block.quoteDepth === 0

/** Gives ids and parents; remembers the last heading of each depth. */
function sectionNamer(): (title: string | null, depth: number) => { id: string; parent: string | null } {
  const ids = new SectionIds()
  const open: (string | null)[] = Array(7).fill(null)
  return (title, depth) => {
    if (title === null) return { id: ids.next('', 'start'), parent: null }
    const id = ids.next(title, 'section')
    const parent = open.slice(0, depth).findLast((above) => above !== null) ?? null
    open.fill(null, depth)
    open[depth] = id
    return { id, parent }
  }
}

/** The main layer's text: blocks stand apart by an empty line, list items by a line, cells of a row by a tab. */
function sectionText({ blocks, source }: TranscriptDocument, first: number, next: number): string {
  let text = ''
  let before: Block | null = null
  for (let i = first; i < next; i++) {
    const block = blocks[i]!
    if (block.layer !== 'main') continue
    if (before) text += separator(before, block)
    text += plainText(block, source.text)
    before = block
  }
  return text
}

function separator(before: Block, block: Block): string {
  if (before.kind === 'cell' && block.kind === 'cell')
    return before.startLine === block.startLine ? '\t' : '\n'
  return before.listDepth > 0 && block.listDepth > 0 ? '\n' : '\n\n'
}

/** The offset of the last character before `end` that is no white space. */
function lastInk(text: string, end: number): number {
  let at = end - 1
  while (at > 0 && text.charCodeAt(at) <= 32) at--
  return at
}
