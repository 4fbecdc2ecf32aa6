import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import { type Block, sourceOffset } from '../document/block.ts'
import { plainText as plainBlockText } from '../document/plain-text.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import type { Candidate, Term } from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import { foldName } from './fold-name.ts'
import { GlossaryContext } from './glossary-context.ts'
import { aliasKind } from './kinds/alias-kind.ts'
import { hasParenthesis } from './parentheses.ts'
import { rejections } from './rejections/rejections.ts'
import { sentenceAround } from './sentence-around.ts'
import { shapes } from './shapes/shapes.ts'
import { plainText } from './split/plain-text.ts'
import { splitGloss } from './split/split-gloss.ts'

/** Finds the inline glosses of the main layer, in the order of the file. */
export function extractGlossary(document: TranscriptDocument, outline: Outline): GlossaryEntry[] {
  const context = new GlossaryContext(document)
  const entries: GlossaryEntry[] = []
  const seen = new Set<string>()
  for (const block of document.blocks) {
    if (block.layer !== 'main' || block.kind === 'code' || !hasParenthesis(block.text)) continue
    let before: { anchor: number; term: Term } | undefined
    for (const candidate of findCandidates(block, context)) {
      const term = readTerm(candidate, before?.anchor === candidate.anchor ? before.term : undefined)
      if (!term) continue
      before = { anchor: candidate.anchor, term }
      const entry = toEntry(candidate, term, outline.sectionOf[block.index] ?? null)
      const key = foldName(entry.term)
      entries.push({ ...entry, first: !seen.has(key) })
      seen.add(key)
    }
  }
  return entries
}

/** The term of a candidate, `before` being that of a gloss right before it; undefined where it is no gloss. */
function readTerm(candidate: Candidate, before: Term | undefined): Term | undefined {
  for (const rejection of rejections) if (rejection.rejectsGloss?.(candidate)) return undefined
  for (const shape of shapes) {
    const found = shape.find(candidate)
    const term = found && before ? longer(before, found) : found
    if (!term) continue
    const text = termText(candidate.block, term)
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined
    for (const rejection of rejections) if (rejection.rejectsTerm?.(candidate, term, text)) return undefined
    return term
  }
  return undefined
}

/** Two glosses in a row explain one term: the longer one that either finds. */
function longer(one: Term, other: Term): Term {
  return one.start <= other.start ? one : { ...other, bold: one.bold || other.bold }
}

function termText(block: Block, term: Term): string {
  return plainText(block.text.slice(term.start, term.end))
}

function toEntry(
  { block, context, close, gloss }: Candidate,
  term: Term,
  section: string | null,
): GlossaryEntry {
  const text = termText(block, term)
  const { aliases, definition } = splitGloss(text, gloss)
  const { source } = context.document
  const { line, column } = source.placeAt(sourceOffset(block, term.start))
  const sentence = sentenceAround(block.text, term.start, close + 1)
  return {
    term: text,
    aliases: aliases.map((alias) => ({ text: alias.text, kind: alias.kind ?? aliasKind(text, alias.text) })),
    definition,
    gloss,
    bold: term.bold,
    line,
    column,
    section,
    context: plainBlockText(block, source.text, sentence.from, sentence.to).trim(),
    confidence: Math.round(term.confidence * 100) / 100,
  }
}
