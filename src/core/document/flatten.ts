import type { Nodes, Root } from 'mdast'
import type { Block, Layer, Span, SpanKind } from './block.ts'
import type { SourceText } from './source-text.ts'

const spanKinds: Partial<Record<Nodes['type'], SpanKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
}

/** Walks the tree once, into blocks. `shift` is the body's offset in the file. */
export function flatten(tree: Root, source: SourceText, shift: number): Block[] {
  const blocks: Block[] = []
  let layer: Layer = 'main'

  const push = (node: Nodes, kind: Block['kind'], listDepth: number, quoteDepth: number): void => {
    let text = ''
    const spans: Span[] = []
    const runs: number[] = []
    const inline = (child: Nodes): void => {
      const offset = (child.position?.start.offset ?? 0) + shift
      if (child.type === 'text' || child.type === 'inlineCode') {
        runs.push(text.length, offset + (child.type === 'inlineCode' ? 1 : 0))
        const start = text.length
        text += child.value
        if (child.type === 'inlineCode') spans.push({ kind: 'code', start, end: text.length })
      } else if (child.type === 'break') {
        runs.push(text.length, offset)
        text += '\n'
      } else if ('children' in child) {
        const kind = spanKinds[child.type]
        const start = text.length
        const at = spans.length
        for (const grandchild of child.children) inline(grandchild)
        if (kind) spans.splice(at, 0, { kind, start, end: text.length })
      }
    }
    if ('children' in node) for (const child of node.children) inline(child)
    else if ('value' in node) {
      runs.push(0, (node.position?.start.offset ?? 0) + shift)
      text = node.value
    }
    if (text.trim() === '') return
    const start = (node.position?.start.offset ?? 0) + shift
    const end = (node.position?.end.offset ?? 0) + shift
    blocks.push({
      index: blocks.length,
      kind,
      layer,
      depth: node.type === 'heading' ? node.depth : 0,
      listDepth,
      quoteDepth,
      start,
      end,
      startLine: source.lineAt(start),
      endLine: source.lineAt(Math.max(start, end - 1)),
      text,
      spans,
      runs,
    })
  }

  const walk = (node: Nodes, listDepth: number, quoteDepth: number): void => {
    switch (node.type) {
      case 'heading':
        push(node, 'heading', listDepth, quoteDepth)
        break
      case 'paragraph':
        push(node, 'paragraph', listDepth, quoteDepth)
        break
      case 'tableCell':
        push(node, 'cell', listDepth, quoteDepth)
        break
      case 'code':
        push(node, 'code', listDepth, quoteDepth)
        break
      case 'html':
        if (/<details/i.test(node.value)) layer = 'original'
        if (/<\/details/i.test(node.value)) layer = 'main'
        break
      default:
        if ('children' in node) {
          const inList = node.type === 'list' ? 1 : 0
          const inQuote = node.type === 'blockquote' ? 1 : 0
          for (const child of node.children) walk(child, listDepth + inList, quoteDepth + inQuote)
        }
    }
  }
  walk(tree, 0, 0)
  return blocks
}
