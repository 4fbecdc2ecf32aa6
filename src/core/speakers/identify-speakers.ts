import { appendAll } from '../../model/append-all.ts'
import type { Cue } from '../../model/cue.ts'
import type { Speaker } from '../../model/speaker.ts'
import type { Turn } from '../../model/turn.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import { countText } from '../sections/count-text.ts'
import type { Outline } from '../sections/outline.ts'
import { alignLayers } from '../translations/align-layers.ts'
import { type LabelledBlocks, labelledBlocks } from '../translations/labelled-blocks.ts'
import type { LayerChunk } from '../translations/layer-chunks.ts'
import { readLabels } from './labels/read-labels.ts'
import { trustLabels } from './labels/trust-labels.ts'
import { isPart } from './names/is-part.ts'
import { addGlossedNames } from './people/add-glossed-names.ts'
import { gatherPeople } from './people/gather-people.ts'
import { nameInFull } from './people/name-in-full.ts'
import { type Person, personByLabel } from './people/person.ts'
import { settleNumberedVoices } from './people/settle-numbered-voices.ts'
import { assignRoles } from './roles/assign-roles.ts'
import { areExcerpts } from './turns/excerpts.ts'
import { pairOriginals } from './turns/pair-originals.ts'
import { readTurns } from './turns/read-turns.ts'
import { spokenLayer } from './turns/spoken-layer.ts'
import type { OriginalDraft, TurnDraft } from './turns/turn-draft.ts'
import { channelOf } from './unlabelled/channel-speaker.ts'
import { findUnlabelledSpeakers } from './unlabelled/find-unlabelled-speakers.ts'
import { quotingNarrator } from './unlabelled/quoting-narrator.ts'
import { unlabelledClips, unlabelledOpening } from './unlabelled/unlabelled-opening.ts'

export interface Speech {
  readonly speakers: Speaker[]
  readonly turns: Turn[]
  readonly cues: Cue[]
  readonly labelled: LabelledBlocks
  /** The two layers' blocks, paired. */
  readonly aligned: readonly LayerChunk[]
}

/** Finds who speaks, and what each says. */
export function identifySpeakers(document: TranscriptDocument, outline: Outline): Speech {
  const labels = trustLabels(readLabels(document), document)
  const excerpts = areExcerpts(document, labels)
  const layer = spokenLayer(document, labels)
  const read = readTurns(document, labels, layer, excerpts)
  const labelled = labelledBlocks(labels)
  const aligned = alignLayers(document.blocks, labelled)
  const inOriginal = labels.filter(({ block }) => document.blocks[block]!.layer === 'original')
  const originals =
    layer === 'main' ? pairOriginals(document, read, inOriginal, aligned, labelled) : read.map(() => null)
  const people = gatherPeople(read, originals, document.frontMatter)
  nameInFull(people, read, document)
  addGlossedNames(people, document.blocks)
  const drafts = settleNumberedVoices(document, read, people)
  const unlabelled =
    people.length === 0
      ? findUnlabelledSpeakers(document, labels.filter(({ name }) => name === '').length)
      : {
          people: [...unlabelledOpening(document, drafts, people), ...unlabelledClips(document, people)],
          cues: [],
        }
  if (excerpts && unlabelled.people.length === 0)
    appendAll(unlabelled.people, quotingNarrator(document, people))
  const all = [...people, ...unlabelled.people]
  const byLabel = personByLabel(all)
  const spoken = new Map<Person, TurnDraft[]>(all.map((person) => [person, []]))
  for (const draft of drafts) {
    const person = byLabel.get(draft.label.key)
    if (person) spoken.get(person)!.push(draft)
  }
  const roles = assignRoles(document, drafts, spoken)
  const channel = channelOf(document)
  return {
    speakers: all.map((person) => toSpeaker(person, spoken.get(person)!, roles.get(person)!, channel)),
    labelled,
    aligned,
    cues: unlabelled.cues,
    turns: drafts.map((draft, i) => toTurn(draft, originals[i]!, byLabel, outline)),
  }
}

function toSpeaker(
  person: Person,
  turns: readonly TurnDraft[],
  role: Speaker['role'],
  channel: string | undefined,
): Speaker {
  const sizes = turns.map(({ text }) => countText(text))
  return {
    name: person.name,
    aliases: [...person.aliases].filter((alias) => alias !== person.name),
    named: !isPart(person.name) || person.name === channel,
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
