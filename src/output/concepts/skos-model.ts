import type { Concept } from '../../model/concept.ts'
import { fullPlaceText } from './place-text.ts'

/** A literal with its language; null where the language is not known. */
export interface Literal {
  readonly text: string
  readonly language: string | null
}

/** A concept as SKOS and schema.org say it: at most one preferred label a language, no label both preferred and other. */
export interface SkosConcept {
  readonly iri: string
  readonly preferred: readonly Literal[]
  readonly other: readonly Literal[]
  readonly definitions: readonly Literal[]
  readonly sources: readonly string[]
}

export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
} as const

export const schemeName = 'glossary'

export function toSkos(concept: Concept, baseIri: string, source: boolean): SkosConcept {
  const { id, term, language, aliases, preferred, definitions, places } = concept
  const names = [{ text: term, language }, ...aliases].map((name) => literal(name.text, name.language))
  const chosen = Object.entries(preferred).map(([code, text]) => literal(text, code))
  const same = (a: Literal, b: Literal): boolean => a.text === b.text && a.language === b.language
  return {
    iri: `${baseIri}${id}`,
    preferred: chosen,
    other: names.filter(
      (name, index) =>
        !chosen.some((other) => same(name, other)) && names.findIndex((other) => same(name, other)) === index,
    ),
    definitions: definitions.map(({ text }) => literal(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')),
    sources: (source ? places : places.slice(0, 1)).map(fullPlaceText),
  }
}

function literal(text: string, language: string): Literal {
  return { text: text.replace(/\p{Surrogate}/gu, '\ufffd'), language: language === 'und' ? null : language }
}
