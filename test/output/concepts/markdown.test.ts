import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { capital, hostile, write } from './sample.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')
const all = (node: Node, type: string): Node[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
]

describe('markdown', () => {
  it('reads back as headings, names, definitions and links', async () => {
    const tree = remark()
      .use(remarkGfm)
      .parse(await write('markdown', [capital, hostile])) as Node
    expect(all(tree, 'heading').map(textOf)).toEqual(['Glossary', capital.term, hostile.term])
    expect(all(tree, 'strong').map(textOf).slice(0, 3)).toEqual(['Capital Expenditure', 'CapEx', '资本支出'])
    expect(all(tree, 'listItem').map(textOf)[0]).toBe(`${capital.definition} talks/a b.md:12`)
    expect(all(tree, 'link').map(({ url }) => url)[0]).toBe('talks/a%20b.md#L12')
    expect(all(tree, 'html')).toEqual([])
    expect(all(tree, 'emphasis')).toEqual([])
  })

  it('shows conflicts where they are asked for', async () => {
    const tree = remark().parse(await write('markdown', [capital], { conflicts: true })) as Node
    expect(all(tree, 'emphasis').map(textOf)).toEqual(['Conflict (translation): 资本开支'])
  })
})
