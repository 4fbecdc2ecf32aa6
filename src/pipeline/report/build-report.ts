import { mergePeople } from '../../core/merge/people/merge-people.ts'
import { type SpeakerStatement, speakerStatements } from '../../core/merge/people/speaker-statement.ts'
import { loadSimplifier } from '../../core/merge/simplifier.ts'
import { HealthTally } from '../../core/overview/health-tally.ts'
import { OverviewTally } from '../../core/overview/overview-tally.ts'
import { DocumentList } from '../../core/report/document-list.ts'
import { reportConcepts } from '../../core/report/report-concepts.ts'
import { reportPeople } from '../../core/report/report-people.ts'
import { simplifiedPairs } from '../../core/report/simplified-pairs.ts'
import { drawTrends } from '../../core/report/term-trends.ts'
import { readSpeakerRegistry } from '../../input/speaker-registry-file.ts'
import { appendAll } from '../../model/append-all.ts'
import type { ReportModel } from '../../model/report.ts'
import type { ExtractSource } from '../input/find-input.ts'
import { mergePaths } from '../merge/merge-paths.ts'
import { HealthCheck } from '../validate/health-check.ts'

/** Values listed of each field, and findings of each rule. */
const values = 14
const examples = 20

export interface ReportJob extends ExtractSource {
  /** The overrides and the registry file, instead of those beside the config or in the working directory. */
  readonly overrides?: string | undefined
  readonly registry?: string | undefined
}

/** `kb report`: each record is looked at once, and of it only what the page shows is kept. */
export async function buildReport(job: ReportJob): Promise<ReportModel> {
  const { input, options } = job
  const registry = readSpeakerRegistry(options.workingDirectory, job.registry, input.configPath)
  const overview = new OverviewTally(values)
  const documents = new DocumentList()
  const voices: SpeakerStatement[] = []
  // Of records that were extracted elsewhere only what was found on the way is known.
  const met = new HealthTally(examples)
  const check = new HealthCheck(input, options.workingDirectory)
  const concepts = await mergePaths({
    ...job,
    options: { ...options, check: check.request },
    parts: ['sections', 'speakers', 'turns', 'glossary', 'translations'],
    selection: { order: 'transcripts' },
    onChecked: (files) => check.add(files),
    onRecord(record) {
      overview.add(record)
      documents.add(record)
      for (const diagnostic of record.diagnostics) met.add(diagnostic)
      appendAll(voices, speakerStatements(record))
    },
  })
  const figures = overview.overview(input.records ? met.health() : await check.health(examples))
  const chinese = [...concepts.map(({ term }) => term), ...voices.map(({ name }) => name)].some(hasHan)
  const simplify = chinese ? await loadSimplifier() : (text: string) => text
  return {
    overview: figures,
    documents: documents.documents,
    concepts: reportConcepts(concepts, documents),
    simplified: chinese ? simplifiedPairs(simplify) : '',
    ...reportPeople(mergePeople(voices, registry, simplify)),
    trends: drawTrends(concepts, figures.timeline),
  }
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
