import { DataFactory, Writer as TurtleWriter } from 'n3'
import type { ConceptWriter, ConceptWriterOptions } from './concept-writer.ts'
import { type Literal, schemeName, toSkos, vocabularies } from './skos-model.ts'

const { namedNode, literal, quad } = DataFactory
const { rdf, skos, dct, schema } = vocabularies

/** SKOS and schema.org's DefinedTermSet, in Turtle. IRIs are relative to the file unless a base is given. */
export function turtleWriter({ baseIri = '#', source = false }: ConceptWriterOptions): ConceptWriter {
  let written = ''
  const collect = {
    write(chunk: string, _encoding: string, done?: () => void): void {
      written += chunk
      done?.()
    },
    end(done?: () => void): void {
      done?.()
    },
  }
  const turtle = new TurtleWriter(collect, { prefixes: { skos, dct, schema } })
  const state = (
    subject: string,
    predicate: string,
    object: ReturnType<typeof namedNode | typeof literal>,
  ): void => {
    turtle.addQuad(quad(namedNode(subject), namedNode(predicate), object))
  }
  const taken = (): string => {
    const text = written
    written = ''
    return text
  }
  const scheme = `${baseIri}${schemeName}`
  return {
    outputs: ['concepts'],
    opening: () => {
      state(scheme, `${rdf}type`, namedNode(`${skos}ConceptScheme`))
      state(scheme, `${rdf}type`, namedNode(`${schema}DefinedTermSet`))
      state(scheme, `${schema}name`, literal('Glossary', 'en'))
      return taken()
    },
    serialize: (concept) => {
      const { iri, preferred, other, definitions, sources } = toSkos(concept, baseIri, source)
      state(iri, `${rdf}type`, namedNode(`${skos}Concept`))
      state(iri, `${rdf}type`, namedNode(`${schema}DefinedTerm`))
      state(iri, `${skos}inScheme`, namedNode(scheme))
      state(iri, `${schema}inDefinedTermSet`, namedNode(scheme))
      for (const name of preferred) state(iri, `${skos}prefLabel`, toLiteral(name))
      for (const name of preferred) state(iri, `${schema}name`, toLiteral(name))
      for (const name of other) state(iri, `${skos}altLabel`, toLiteral(name))
      for (const text of definitions) state(iri, `${skos}definition`, toLiteral(text))
      for (const text of sources) state(iri, `${dct}source`, literal(text))
      return [taken()]
    },
    separator: '',
    closing: () => {
      turtle.end()
      return taken()
    },
  }
}

function toLiteral({ text, language }: Literal): ReturnType<typeof literal> {
  return language === null ? literal(text) : literal(text, language)
}
