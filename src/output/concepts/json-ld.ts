import type { ConceptWriter, ConceptWriterOptions } from './concept-writer.ts'
import { type Literal, schemeName, toSkos, vocabularies } from './skos-model.ts'

const { skos, dct, schema } = vocabularies

/** The same statements as in Turtle, in JSON-LD 1.1: one graph, a concept a line. */
export function jsonLdWriter({ baseIri = '#', source = false }: ConceptWriterOptions): ConceptWriter {
  const scheme = { '@id': `${baseIri}${schemeName}` }
  return {
    outputs: ['concepts'],
    opening: () => {
      const set = {
        ...scheme,
        '@type': ['skos:ConceptScheme', 'schema:DefinedTermSet'],
        'schema:name': { '@value': 'Glossary', '@language': 'en' },
      }
      return `{"@context":${JSON.stringify({ skos, dct, schema })},\n"@graph":[\n${JSON.stringify(set)}`
    },
    serialize: (concept) => {
      const { iri, preferred, other, definitions, sources } = toSkos(concept, baseIri, source)
      const node = {
        '@id': iri,
        '@type': ['skos:Concept', 'schema:DefinedTerm'],
        'skos:inScheme': scheme,
        'schema:inDefinedTermSet': scheme,
        'skos:prefLabel': preferred.map(value),
        'schema:name': preferred.map(value),
        'skos:altLabel': other.map(value),
        'skos:definition': definitions.map(value),
        'dct:source': sources,
      }
      return [`,\n${JSON.stringify(node)}`]
    },
    separator: '',
    closing: () => '\n]}\n',
  }
}

function value({ text, language }: Literal): object | string {
  return language === null ? text : { '@value': text, '@language': language }
}
