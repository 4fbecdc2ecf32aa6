import { expect, test } from 'vitest'
import { findLongForm } from '../../../../src/core/glossary/boundary/schwartz-hearst.ts'

test.each([
  ['SEC', 'by the Securities and Exchange Commission', 'Securities and Exchange Commission'],
  ['EVs', 'the market of electric vehicles', 'electric vehicles'],
  ['R&D', 'spent on research and development', 'research and development'],
  ['HSF', 'heat shock transcription factor', 'heat shock transcription factor'],
  ['SEC', 'nothing of the kind', undefined],
  ['laughter', 'loud and general hilarity', undefined],
])('%s of “%s”', (shortForm, before, longForm) => {
  expect(findLongForm(shortForm, before)).toBe(longForm)
})
