import type { Cue } from '../../model/cue.ts'
import type { Speaker } from '../../model/speaker.ts'
import type { Turn } from '../../model/turn.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Outline } from '../sections/outline.ts'
import { readLabels } from './labels/read-labels.ts'
import { foldName, trustLabels } from './labels/trust-labels.ts'
import { gatherPeople } from './people/gather-people.ts'
import type { Person } from './people/person.ts'
import { assignRoles } from './roles/assign-roles.ts'
import { pairOriginals } from './turns/pair-originals.ts'
import { readTurns } from './turns/read-turns.ts'
import type { OriginalDraft, TurnDraft } from './turns/turn-draft.ts'
import { findUnlabelledSpeakers } from './unlabelled/find-unlabelled-speakers.ts'
import { unlabelledOpening } from './unlabelled/unlabelled-opening.ts'

export interface Speech {
  readonly speakers: Speaker[]
  readonly turns: Turn[]
  readonly cues: Cue[]
  /** Indexes of the blocks that a label with a name opens, in both layers. */
  readonly turnBlocks: ReadonlySet<number>
}

/** Finds who speaks, and what each says. */
export function identifySpeakers(document: TranscriptDocument, outline: Outline): Speech {
  const labels = trustLabels(readLabels(document), document)
  const drafts = readTurns(document, labels, 'main')
  const turnBlocks = new Set(labels.filter(({ name }) => name !== '').map(({ block }) => block))
  const originals = pairOriginals(document, drafts, readTurns(document, labels, 'original'), turnBlocks)
  const people = gatherPeople(drafts, originals)
  const unlabelled =
    people.length > 0
      ? { people: unlabelledOpening(document, drafts, people), cues: [] }
      : findUnlabelledSpeakers(document)
  const all = [...people, ...unlabelled.people]
  const byLabel = new Map(
    all.flatMap((person) => [...person.labels].map((label) => [label, person] as const)),
  )
  const spoken = new Map<Person, TurnDraft[]>(all.map((person) => [person, []]))
  for (const draft of drafts) {
    const person = byLabel.get(foldName(draft.label.name))
    if (person) spoken.get(person)!.push(draft)
  }
  const roles = assignRoles(document, spoken)
  return {
    speakers: all.map((person) => toSpeaker(person, spoken.get(person)!, roles.get(person)!)),
    turnBlocks,
    cues: unlabelled.cues,
    turns: drafts.map((draft, i) => toTurn(draft, originals[i]!, byLabel, outline)),
  }
}

function toSpeaker(person: Person, turns: readonly TurnDraft[], role: Speaker['role']): Speaker {
  return {
    name: person.name,
    aliases: [...person.aliases].filter((alias) => alias !== person.name),
    role,
    labelled: person.labels.size > 0,
    turns: turns.length,
    characters: turns.reduce((sum, { text }) => sum + countCharacters(text), 0),
    confidence: person.confidence,
    evidence: person.evidence,
  }
}

/** Code points without white space. */
function countCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0xdc00 && code <= 0xdfff)) continue
    count++
  }
  return count
}

function toTurn(
  draft: TurnDraft,
  original: OriginalDraft | null,
  byLabel: ReadonlyMap<string, Person>,
  outline: Outline,
): Turn {
  return {
    speaker: byLabel.get(foldName(draft.label.name))?.name ?? '',
    label: draft.label.name,
    section: outline.sectionOf[draft.label.block] ?? null,
    startLine: draft.startLine,
    endLine: draft.endLine,
    startTime: draft.label.time,
    text: draft.text,
    original,
  }
}
