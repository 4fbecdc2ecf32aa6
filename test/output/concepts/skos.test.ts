import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { write } from './sample.ts'

const load = (text: string, format: string): Store => {
  const store = new Store()
  store.load(text, { format, base_iri: 'https://example.org/terms' })
  return store
}
const statements = (store: Store): string[] => store.match(null, null, null, null).map(String).sort()
const prefixes = 'PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX schema: <https://schema.org/>'

describe('SKOS', () => {
  it('says the same in Turtle and in JSON-LD', async () => {
    const turtle = load(await write('skos', undefined, { source: true }), 'text/turtle')
    const json = load(await write('jsonld', undefined, { source: true }), 'application/ld+json')
    expect(statements(turtle).length).toBeGreaterThan(20)
    expect(statements(json)).toEqual(statements(turtle))
  })

  it('can be asked', async () => {
    const store = load(await write('skos'), 'text/turtle')
    const result = store.query(`${prefixes}
      SELECT ?english WHERE {
        ?concept a skos:Concept, schema:DefinedTerm ; skos:prefLabel "资本开支"@zh, ?english ;
          skos:altLabel "CapEx"@en ; skos:inScheme ?scheme .
        ?scheme a skos:ConceptScheme, schema:DefinedTermSet .
        FILTER(lang(?english) = "en")
      }`) as Map<string, { value: string }>[]
    expect(result.map((row) => row.get('english')!.value)).toEqual(['Capital Expenditure'])
  })

  it('keeps to the rules of SKOS: one preferred label a language, none of them also an alternative', async () => {
    const store = load(await write('skos'), 'text/turtle')
    const broken = store.query(`${prefixes}
      ASK { { ?c skos:prefLabel ?a, ?b . FILTER(?a != ?b && lang(?a) = lang(?b)) } UNION { ?c skos:prefLabel ?a ; skos:altLabel ?a } }`)
    expect(broken).toBe(false)
  })

  it('takes a base for its IRIs', async () => {
    const text = await write('skos', undefined, { baseIri: 'https://terms.example/' })
    expect(statements(load(text, 'text/turtle')).join('\n')).toContain(
      '<https://terms.example/c0capital0000>',
    )
  })
})
