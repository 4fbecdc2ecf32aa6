import type { Concept, Language } from '../../model/concept.ts'
import type { ConceptOrder, ConceptSelection } from '../../model/concept-selection.ts'
import { foldName } from './fold-name.ts'
import type { Simplify } from './simplifier.ts'

/** Filters and sorts. The order is total: of equals, the one whose identifier sorts first. */
export function selectConcepts(
  concepts: readonly Concept[],
  selection: ConceptSelection,
  simplify: Simplify,
): Concept[] {
  const { minDocuments = 1, kinds, language, search, conflictsOnly, order } = selection
  const needle = search === undefined ? null : foldName(search, simplify).key
  const chosen = concepts.filter(
    (concept) =>
      concept.transcripts >= minDocuments &&
      (!conflictsOnly || concept.conflicts.length > 0) &&
      (kinds === undefined || concept.aliases.some(({ kind }) => kinds.includes(kind))) &&
      (language === undefined || concept.preferred[language] !== undefined) &&
      (needle === null || contains(concept, needle, simplify)),
  )
  const shown = language === undefined ? chosen : chosen.map((concept) => ledBy(concept, language))
  const sorted = shown.sort(comparators[order ?? 'transcripts'])
  return needle === null || order !== undefined ? sorted : byNearness(sorted, needle, simplify)
}

/** What is named just as sought first, then what has it in a name, then what has it in a definition only. */
function byNearness(concepts: readonly Concept[], needle: string, simplify: Simplify): Concept[] {
  const ranks: [Concept[], Concept[], Concept[]] = [[], [], []]
  for (const concept of concepts) {
    const keys = [concept.term, ...concept.aliases.map(({ text }) => text)].map(
      (text) => foldName(text, simplify).key,
    )
    ranks[keys.includes(needle) ? 0 : keys.some((key) => key.includes(needle)) ? 1 : 2].push(concept)
  }
  return ranks.flat()
}

function contains({ term, aliases, definitions }: Concept, needle: string, simplify: Simplify): boolean {
  const texts = [term, ...aliases.map(({ text }) => text), ...definitions.map(({ text }) => text)]
  return texts.some((text) => foldName(text, simplify).key.includes(needle))
}

/** The concept under its preferred name in a language; its old term becomes an alias. */
function ledBy(concept: Concept, language: Language): Concept {
  const lead = concept.preferred[language]!
  if (concept.language === language) return concept
  const own = concept.aliases.find(({ text }) => text === lead)!
  const { term } = concept
  const was = { ...own, text: term, language: concept.language, kind: 'translation' as const }
  return {
    ...concept,
    term: lead,
    language,
    aliases: [was, ...concept.aliases.filter((alias) => alias !== own)],
  }
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })
const byId = (a: Concept, b: Concept): number => (a.id < b.id ? -1 : 1)
const byTerm = (a: Concept, b: Concept): number => collator.compare(a.term, b.term) || byId(a, b)
const byText = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

const comparators: Record<ConceptOrder, (a: Concept, b: Concept) => number> = {
  transcripts: (a, b) => b.transcripts - a.transcripts || b.occurrences - a.occurrences || byTerm(a, b),
  term: byTerm,
  occurrences: (a, b) => b.occurrences - a.occurrences || byTerm(a, b),
  'first-seen': (a, b) => byText(a.firstSeen, b.firstSeen) || byTerm(a, b),
  'last-seen': (a, b) => byText(b.lastSeen, a.lastSeen) || byTerm(a, b),
}
