import { expect, test } from 'vitest'
import { readDocument } from '../../../src/core/document/read-document.ts'
import { countOccurrences } from '../../../src/core/glossary/count-occurrences.ts'
import { extractGlossary } from '../../../src/core/glossary/extract-glossary.ts'

const markdown = `**资本开支**（CapEx）在涨。

资本开支又涨，CapEx也是，CapExes 不算。

<details>

CapEx in the original.

</details>
`

test('the term and its aliases are counted in the main layer, whole words only', () => {
  const document = readDocument(markdown, 'a.md', () => {})
  const outline = { sections: [], sectionOf: document.blocks.map(() => null) }
  const [entry] = countOccurrences(document, extractGlossary(document, outline))
  expect(entry?.occurrences).toEqual({ count: 4, lines: [1, 3] })
  expect(entry?.first).toBe(true)
})
