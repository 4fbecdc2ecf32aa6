import type { Conflict } from '../../model/concept.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Finding, FindingCode, Report } from '../../model/finding.ts'
import type { GlossaryEntry } from '../../model/glossary-entry.ts'
import type { RuleDescription } from '../../model/rule.ts'
import type { SourceText } from '../document/source-text.ts'
import type { TranscriptDocument } from '../document/transcript-document.ts'
import type { Statement } from '../merge/statement.ts'
import type { Speech } from '../speakers/identify-speakers.ts'
import type { FrontMatterSubject } from './front-matter-subject.ts'

interface Described<Id extends FindingCode = FindingCode> extends RuleDescription {
  readonly id: Id
}

/** Found while the file is read; there is nothing to check afterwards. */
export interface ReadingRule extends Described {
  readonly on: 'reading'
}

/** Looks at the text of the whole file. */
export interface TextRule extends Described {
  readonly on: 'text'
  readonly check: (source: SourceText, report: Report) => void
}

/** Looks at the front matter, values and places. */
export interface FrontMatterRule extends Described {
  readonly on: 'front-matter'
  readonly check: (subject: FrontMatterSubject, report: Report) => void
}

/** Looks at the body's blocks. */
export interface BodyRule extends Described {
  readonly on: 'body'
  readonly check: (document: TranscriptDocument, report: Report) => void
}

/** Looks at who says what. */
export interface SpeechRule extends Described {
  readonly on: 'speech'
  readonly check: (document: TranscriptDocument, speech: Speech, report: Report) => void
}

/** What facts are held against one another with. */
export interface CorpusContext {
  /** What of a folder's glosses cannot all be right. */
  readonly conflictsOf: (statements: readonly Statement[]) => readonly Conflict[]
}

export type CollectedFact = Omit<CorpusFact, 'path' | 'rule'>

interface CorpusRuleBase extends Described {
  readonly on: 'corpus'
  /** `wanted` tells of which files findings are asked for. */
  readonly check: (
    facts: readonly CorpusFact[],
    wanted: (path: string) => boolean,
    report: (path: string, finding: Finding) => void,
    context: CorpusContext,
  ) => void
}

/** Looks at each file's front matter for facts, then at the facts of all files. */
export interface FrontMatterCorpusRule extends CorpusRuleBase {
  readonly from: 'front-matter'
  readonly collect: (subject: FrontMatterSubject) => readonly CollectedFact[]
}

/** Looks at each file's glossary for facts, then at the facts of all files. */
export interface GlossaryCorpusRule extends CorpusRuleBase {
  readonly from: 'glossary'
  readonly collect: (given: {
    source: SourceText
    glossary: readonly GlossaryEntry[]
  }) => readonly CollectedFact[]
}

export type CorpusRule = FrontMatterCorpusRule | GlossaryCorpusRule

export type Rule = ReadingRule | TextRule | FrontMatterRule | BodyRule | SpeechRule | CorpusRule
