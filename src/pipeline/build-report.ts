import { loadSimplifier } from '../core/merge/simplifier.ts'
import { OverviewTally } from '../core/overview/overview-tally.ts'
import { DocumentList } from '../core/report/document-list.ts'
import { PeopleTally } from '../core/report/people-tally.ts'
import { reportConcepts } from '../core/report/report-concepts.ts'
import { simplifiedPairs } from '../core/report/simplified-pairs.ts'
import { drawTrends } from '../core/report/term-trends.ts'
import type { ReportModel } from '../model/report.ts'
import { checkHealth } from './check-health.ts'
import type { ExtractSource } from './find-input.ts'
import { mergePaths } from './merge-paths.ts'

/** Values listed of each field, and findings of each rule. */
const values = 14
const examples = 20

/** `kb report`: each record is looked at once, and of it only what the page shows is kept. */
export async function buildReport(source: ExtractSource): Promise<ReportModel> {
  const overview = new OverviewTally(values)
  const documents = new DocumentList()
  const people = new PeopleTally()
  const concepts = await mergePaths({
    ...source,
    parts: ['sections', 'speakers', 'turns', 'glossary', 'translations'],
    selection: { order: 'transcripts' },
    onRecord(record) {
      overview.add(record)
      documents.add(record)
      people.add(record)
    },
  })
  const figures = overview.overview(await checkHealth(source.input, source.options, examples))
  const chinese = concepts.some(({ term }) => /\p{Script=Han}/u.test(term))
  return {
    overview: figures,
    documents: documents.documents,
    concepts: reportConcepts(concepts, documents),
    simplified: chinese ? simplifiedPairs(await loadSimplifier()) : '',
    people: people.people(),
    pairs: people.pairs(),
    trends: drawTrends(concepts, figures.timeline),
  }
}
