import { fileUnder } from './file-under.ts'
import type { NameUse } from './name-table.ts'

/** So many transcripts must call another concept by a name for a single one to be wrong about it. */
const established = 3

interface Holder {
  readonly names: readonly NameUse[]
  readonly use: NameUse
}

/**
 * The names of each concept without those that a single transcript gives it and that are what another one is called:
 * `Large Language Model` of a chat program. Only English names of several words count; a word may be two things' name.
 */
export function withoutForeignNames(tables: readonly NameUse[][]): NameUse[][] {
  const holders = new Map<string, Holder[]>()
  for (const names of tables) {
    for (const use of names) {
      if (use.name.language !== 'en' || use.name.tokens.length < 2) continue
      fileUnder(holders, use.key, { names, use })
    }
  }
  const foreign = new Set<NameUse>()
  for (const group of holders.values()) {
    if (group.length === 1 || !group.some(isEstablished)) continue
    for (const holder of group) if (isPassing(holder)) foreign.add(holder.use)
  }
  return foreign.size === 0 ? [...tables] : tables.map((names) => names.filter((use) => !foreign.has(use)))
}

function isEstablished({ names, use }: Holder): boolean {
  return (
    use.transcripts >= established &&
    rivals(names, use).every((other) => other.transcripts <= use.transcripts)
  )
}

/** Whether a name is given in one transcript, and is neither the term nor the only full name of its language. */
function isPassing({ names, use }: Holder): boolean {
  return use.transcripts === 1 && use !== names[0] && rivals(names, use).length > 0
}

function rivals(names: readonly NameUse[], use: NameUse): NameUse[] {
  return names.filter(
    (other) => other !== use && other.name.language === use.name.language && !other.name.acronym,
  )
}
