import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { roleWord } from '../labels/label-name.ts'
import { foldName } from '../names/fold-name.ts'
import { newPerson, type Person } from '../people/person.ts'
import { isMisspelling, isShorterForm } from '../people/same-name.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { fromNewsClips } from './sources/news-clips.ts'
import { fromSelfIntroductions } from './sources/self-introductions.ts'

/**
 * In a transcript with labels: who introduces himself before the first of them, and so hosts. A name that no label
 * bears is a host whose turns nobody labelled.
 */
export function unlabelledOpening(
  document: TranscriptDocument,
  turns: readonly TurnDraft[],
  people: readonly Person[],
): Person[] {
  const firstLine = turns[0]?.startLine ?? 0
  const found: Person[] = []
  if (!document.blocks.some(({ kind, startLine }) => kind === 'paragraph' && startLine < firstLine))
    return found
  for (const { name, alias, line, text, confidence, kind } of fromSelfIntroductions(document)) {
    if (line >= firstLine || confidence < 0.9) continue
    const names = alias ? [name, alias] : [name]
    const known = [...people, ...found].find((person) => isOneOf(person, names))
    if (known) {
      for (const other of names) if (other !== known.name) known.aliases.add(other)
      known.toldRole ??= 'host'
      known.evidence.push({ kind, line, text })
      continue
    }
    // An original's Latin name may be that of a label in Chinese: nothing tells.
    if (!isHan(name) && !alias && people.some((person) => isHan(person.name) && !roleWord(person.name)))
      continue
    const person = newPerson(name, 0.7)
    if (alias) person.aliases.add(alias)
    person.toldRole = 'host'
    person.evidence.push({ kind, line, text })
    found.push(person)
  }
  return found
}

/** In news with labels: whose recordings stand in the turns of others. */
export function unlabelledClips(document: TranscriptDocument, people: readonly Person[]): Person[] {
  const found: Person[] = []
  for (const { name, line, text, confidence, kind } of fromNewsClips(document)) {
    if ([...people, ...found].some((person) => isOneOf(person, [name]))) continue
    const person = newPerson(name, confidence)
    person.toldRole = 'clip'
    person.evidence.push({ kind, line, text })
    found.push(person)
  }
  return found
}

const isHan = (name: string): boolean => /[\u3400-\u9fff]/.test(name)

function isOneOf({ name, aliases }: Person, names: readonly string[]): boolean {
  return [name, ...aliases].some((known) =>
    names.some(
      (other) =>
        foldName(known) === foldName(other) ||
        isShorterForm(known, other) ||
        isShorterForm(other, known) ||
        isMisspelling(other, known),
    ),
  )
}
