import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { capital, write } from './sample.ts'

const schema = XmlDocument.fromString(readFileSync(new URL('./tbx-basic.rng', import.meta.url), 'utf8'))
const validator = RelaxNGValidator.fromDoc(schema)
const namespaces = { t: 'urn:iso:std:iso:30042:ed:3.0' }

describe('tbx', () => {
  it.each([
    ['in short', {}],
    ['with every place', { source: true }],
  ])('is valid TBX-Basic %s', async (_, options) => {
    const document = XmlDocument.fromString(await write('tbx', undefined, options))
    expect(() => validator.validate(document)).not.toThrow()
    document.dispose()
  })

  it('is held against a schema that tells wrong from right', async () => {
    const text = (await write('tbx')).replace('preferredTerm-admn-sts', 'preferred')
    const document = XmlDocument.fromString(text)
    expect(() => validator.validate(document)).toThrow()
    document.dispose()
  })

  it('has the terms by language, with their status', async () => {
    const document = XmlDocument.fromString(await write('tbx', [capital]))
    const texts = (path: string): string[] => document.find(path, namespaces).map((node) => node.content)
    expect(texts('//t:langSec[@xml:lang="zh"]//t:term')).toEqual(['资本开支', '资本支出'])
    expect(texts('//t:langSec[@xml:lang="en"]//t:term')).toEqual(['Capital Expenditure', 'CapEx'])
    expect(texts('//t:termSec[t:term="CapEx"]/t:termNote')).toEqual(['abbreviation', 'admittedTerm-admn-sts'])
    expect(texts('//t:termSec[t:term="资本开支"]/t:termNote')).toEqual(['fullForm', 'preferredTerm-admn-sts'])
    expect(texts('//t:descrip')).toEqual([capital.definition])
    document.dispose()
  })
})
