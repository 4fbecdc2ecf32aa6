import type { Cue } from '../../model/cue.ts'
import type { Speaker } from '../../model/speaker.ts'
import type { Turn } from '../../model/turn.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { countText } from '../sections/count-text.ts'
import type { Outline } from '../sections/outline.ts'
import type { Label } from './labels/label.ts'
import { readLabels } from './labels/read-labels.ts'
import { trustLabels } from './labels/trust-labels.ts'
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
  /** The blocks, of both layers, that a label with a name opens; and where in their text the speech begins. */
  readonly turnBlocks: ReadonlyMap<number, number>
}

/** Finds who speaks, and what each says. */
export function identifySpeakers(document: TranscriptDocument, outline: Outline): Speech {
  const labels = trustLabels(readLabels(document), document)
  const drafts = readTurns(document, labels, 'main')
  const turnBlocks = openedBlocks(labels)
  const originals = pairOriginals(document, drafts, readTurns(document, labels, 'original'), turnBlocks)
  const people = gatherPeople(drafts, originals)
  const unlabelled =
    people.length > 0
      ? { people: unlabelledOpening(document, drafts, people), cues: [] }
      : findUnlabelledSpeakers(document, labels.filter(({ name }) => name === '').length)
  const all = [...people, ...unlabelled.people]
  const byLabel = new Map(
    all.flatMap((person) => [...person.labels].map((label) => [label, person] as const)),
  )
  const spoken = new Map<Person, TurnDraft[]>(all.map((person) => [person, []]))
  for (const draft of drafts) {
    const person = byLabel.get(draft.label.key)
    if (person) spoken.get(person)!.push(draft)
  }
  const roles = assignRoles(document, drafts, spoken)
  return {
    speakers: all.map((person) => toSpeaker(person, spoken.get(person)!, roles.get(person)!)),
    turnBlocks,
    cues: unlabelled.cues,
    turns: drafts.map((draft, i) => toTurn(draft, originals[i]!, byLabel, outline)),
  }
}

function openedBlocks(labels: readonly Label[]): Map<number, number> {
  const opened = new Map<number, number>()
  for (const { name, block, start, bodyStart } of labels)
    if (name !== '' && start < 3 && !opened.has(block)) opened.set(block, bodyStart)
  return opened
}

function toSpeaker(person: Person, turns: readonly TurnDraft[], role: Speaker['role']): Speaker {
  const sizes = turns.map(({ text }) => countText(text))
  return {
    name: person.name,
    aliases: [...person.aliases].filter((alias) => alias !== person.name),
    role,
    labelled: person.labels.size > 0,
    turns: turns.length,
    characters: sizes.reduce((sum, { characters }) => sum + characters, 0),
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    confidence: person.confidence,
    evidence: person.evidence,
  }
}

function toTurn(
  draft: TurnDraft,
  original: OriginalDraft | null,
  byLabel: ReadonlyMap<string, Person>,
  outline: Outline,
): Turn {
  return {
    speaker: byLabel.get(draft.label.key)?.name ?? '',
    label: draft.label.name,
    section: outline.sectionOf[draft.label.block] ?? null,
    startLine: draft.startLine,
    endLine: draft.endLine,
    startTime: draft.label.time,
    text: draft.text,
    original,
  }
}
