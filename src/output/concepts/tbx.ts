import { create } from 'xmlbuilder2'
import type { Concept, ConceptAlias, Language } from '../../model/concept.ts'
import type { AliasKind } from '../../model/glossary-entry.ts'
import type { ConceptWriter, ConceptWriterOptions } from './concept-writer.ts'
import { fullPlaceText } from './place-text.ts'

const namespace = 'urn:iso:std:iso:30042:ed:3.0'
const schema =
  'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng'
const placeholder = '<body/>'

type Element = ReturnType<ReturnType<typeof create>['ele']>

/** TBX-Basic, third edition (ISO 30042:2019), data categories as attributes, for CAT tools and term bases. */
export function tbxWriter({ source = false }: ConceptWriterOptions): ConceptWriter {
  const [head, tail] = frame().split(placeholder)
  return {
    outputs: ['terms'],
    opening: () => `${head}<body>\n`,
    serialize: (concept) => [`${entry(concept, source)}\n`],
    separator: '',
    closing: () => `</body>${tail}\n`,
  }
}

function frame(): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  document.ins(
    'xml-model',
    `href="${schema}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"`,
  )
  const tbx = document.ele(namespace, 'tbx', { type: 'TBX-Basic', style: 'dca' })
  tbx.att('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'zh')
  const description = tbx.ele('tbxHeader').ele('fileDesc')
  description.ele('titleStmt').ele('title').txt('Glossary')
  description.ele('sourceDesc').ele('p').txt('Merged by kb from the glosses of a folder of transcripts.')
  tbx.ele('text').ele('body')
  return document.end()
}

function entry(concept: Concept, source: boolean): string {
  const node = create({ invalidCharReplacement: '' }).ele('conceptEntry', { id: concept.id })
  for (const { text, places } of concept.definitions.slice(0, source ? undefined : 1)) {
    const group = node.ele('descripGrp')
    group.ele('descrip', { type: 'definition' }).txt(text)
    for (const place of source ? places : places.slice(0, 1)) {
      group.ele('admin', { type: 'source' }).txt(fullPlaceText(place))
    }
  }
  if (concept.definitions.length === 0) {
    node.ele('admin', { type: 'source' }).txt(fullPlaceText(concept.places[0]!))
  }
  for (const [language, names] of byLanguage(concept)) {
    const section = node.ele('langSec', { 'xml:lang': language })
    for (const name of names) term(section, name, concept.preferred[language])
  }
  return node.toString({ prettyPrint: true })
}

interface TermName {
  readonly text: string
  readonly kind: AliasKind | null
}

function term(section: Element, { text, kind }: TermName, preferred: string | undefined): void {
  const node = section.ele('termSec')
  node.ele('term').txt(text)
  node.ele('termNote', { type: 'termType' }).txt(kind === 'abbreviation' ? 'abbreviation' : 'fullForm')
  const status = text === preferred ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'
  node.ele('termNote', { type: 'administrativeStatus' }).txt(status)
}

/** Names by language, the term's language first; each name once. */
function byLanguage({ term, language, aliases }: Concept): Map<Language, TermName[]> {
  const names = new Map<Language, TermName[]>()
  const all: Pick<ConceptAlias, 'text' | 'language' | 'kind'>[] = [...aliases]
  names.set(language, [{ text: term, kind: isShort(term) ? 'abbreviation' : null }])
  for (const alias of all) {
    const group = names.get(alias.language)
    if (group === undefined) names.set(alias.language, [alias])
    else if (!group.some(({ text }) => text === alias.text)) group.push(alias)
  }
  return names
}

const isShort = (text: string): boolean => /^[A-Z][A-Z0-9&/-]{1,7}$/.test(text)
