import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import { appendAll } from '../../model/append-all.ts'
import type { Concept, Conflict, Place } from '../../model/concept.ts'
import type { ConceptWriter, ConceptWriterOptions } from './concept-writer.ts'

/** A heading for each concept, its names, its definitions, and links to where they stand. */
export function markdownWriter({ source = false, conflicts = false }: ConceptWriterOptions): ConceptWriter {
  const processor = remark().data('settings', { bullet: '-', emphasis: '_' })
  const print = (children: RootContent[]): string => processor.stringify({ type: 'root', children } as Root)
  return {
    outputs: ['glossary'],
    opening: () => '# Glossary\n',
    serialize: (concept) => [`\n${print(conceptNodes(concept, source, conflicts))}`],
    separator: '',
    closing: () => '',
  }
}

function conceptNodes(concept: Concept, source: boolean, conflicts: boolean): RootContent[] {
  const { term, aliases, definitions, places } = concept
  const nodes: RootContent[] = [{ type: 'heading', depth: 2, children: [words(term)] }]
  if (aliases.length > 0) {
    const names = aliases.flatMap(({ text, kind }, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [words(', ')]),
      { type: 'strong', children: [words(text)] },
      words(` (${kind})`),
    ])
    nodes.push(paragraph(names))
  }
  const items = definitions.map(({ text, places: own }) =>
    item([words(`${text} `), ...links(source ? own : own.slice(0, 1))]),
  )
  if (items.length > 0) nodes.push(list(items))
  else nodes.push(paragraph(links(source ? places : places.slice(0, 1))))
  if (conflicts) appendAll(nodes, concept.conflicts.flatMap(conflictNodes))
  return nodes
}

function conflictNodes({ kind, name, sides }: Conflict): RootContent[] {
  const items = sides.map(({ text, places }) => item([words(`${text} `), ...links(places)]))
  return [paragraph([{ type: 'emphasis', children: [words(`Conflict (${kind}): ${name}`)] }]), list(items)]
}

function links(places: readonly Place[]): PhrasingContent[] {
  return places.flatMap((place, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [words(', ')]),
    {
      type: 'link',
      url: `${place.path.split('/').map(encodeURIComponent).join('/')}#L${place.line}`,
      children: [words(`${place.path}:${place.line}`)],
    },
  ])
}

const words = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/g, ' ') })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const item = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(children)],
})
const list = (children: ListItem[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
})
