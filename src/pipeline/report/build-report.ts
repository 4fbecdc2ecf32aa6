import { mergePeople } from '../../core/merge/people/merge-people.ts'
import { type SpeakerStatement, speakerStatements } from '../../core/merge/people/speaker-statement.ts'
import { loadSimplifier } from '../../core/merge/simplifier.ts'
import { OverviewTally } from '../../core/overview/overview-tally.ts'
import { DocumentList } from '../../core/report/document-list.ts'
import { reportConcepts } from '../../core/report/report-concepts.ts'
import { reportPeople } from '../../core/report/report-people.ts'
import { simplifiedPairs } from '../../core/report/simplified-pairs.ts'
import { drawTrends } from '../../core/report/term-trends.ts'
import { readSpeakerRegistry } from '../../input/speaker-registry-file.ts'
import type { ReportModel } from '../../model/report.ts'
import type { ExtractSource } from '../input/find-input.ts'
import { mergePaths } from '../merge/merge-paths.ts'
import { checkHealth } from '../validate/check-health.ts'

/** Values listed of each field, and findings of each rule. */
const values = 14
const examples = 20

/** `kb report`: each record is looked at once, and of it only what the page shows is kept. */
export async function buildReport(source: ExtractSource): Promise<ReportModel> {
  const { input, options } = source
  const registry = readSpeakerRegistry(options.workingDirectory, undefined, input.configPath)
  const overview = new OverviewTally(values)
  const documents = new DocumentList()
  const voices: SpeakerStatement[] = []
  const concepts = await mergePaths({
    ...source,
    parts: ['sections', 'speakers', 'turns', 'glossary', 'translations'],
    selection: { order: 'transcripts' },
    onRecord(record) {
      overview.add(record)
      documents.add(record)
      voices.push(...speakerStatements(record))
    },
  })
  const figures = overview.overview(await checkHealth(input, options, examples))
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
