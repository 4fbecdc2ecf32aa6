import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { isSpoken } from './is-spoken.ts'

const spoken = /头条新闻|新闻头条|[Tt]he headlines/
const told = /头条新闻|新闻头条|头条速览|今日头条|头条摘要|新闻摘要|新闻简报|本期简报|本期要闻|本期新闻/
/** How many first paragraphs tell whether it is the news. */
const openingLength = 12

/** Whether a programme calls itself the news when it opens. */
export function opensAsNews({ blocks }: Pick<TranscriptDocument, 'blocks'>): boolean {
  let seen = 0
  for (const block of blocks) {
    if (!isSpoken(block)) continue
    if (spoken.test(block.text.slice(0, 300))) return true
    if (++seen === openingLength) return false
  }
  return false
}

/** The same, or its title or summary calls it so. */
export function isNews(document: TranscriptDocument): boolean {
  const { title = '', summary = '' } = document.frontMatter
  return told.test(title) || told.test(summary) || opensAsNews(document)
}
