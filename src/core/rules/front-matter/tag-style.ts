import type { YamlNode } from '../../document/front-matter/yaml-node.ts'
import { rangeOf } from '../front-matter-subject.ts'
import type { FrontMatterRule } from '../rule.ts'

const usual = /^[a-z\d]+(?:-[a-z\d]+)*$/
const good = /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const kebab = (tag: string): string =>
  tag
    .trim()
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')

export const tagStyle: FrontMatterRule = {
  id: 'tag/style',
  on: 'front-matter',
  level: 'warning',
  fixable: true,
  finds: 'A tag that is not in lower-case-with-hyphens; tags in Chinese, Japanese or Korean are fine',
  check: ({ source, tree, claims, issues }, report) => {
    const list = tree.entries.find(({ key }) => key === 'tags')?.value
    if (list?.kind !== 'list') return
    if (list.items.every((item) => item.kind === 'scalar' && usual.test(item.text))) return
    const outside = new Set<YamlNode | null>(
      issues.filter(({ kind }) => kind === 'enum').map(({ node }) => node),
    )
    const taken = new Set(list.items.map((item) => (item.kind === 'scalar' ? item.text.trim() : '')))
    for (const node of list.items) {
      if (node.kind !== 'scalar' || claims.has(node) || outside.has(node)) continue
      const tag = node.text.trim()
      if (tag === '' || good.test(tag) || cjk.test(tag)) continue
      const better = kebab(tag)
      const fits = good.test(better)
      // The mend must be written as plain text, must not be one of the others, nor read as anything but text.
      const certain =
        fits && !taken.has(better) && /^[a-z]/.test(better) && !/^(?:null|true|false)$/.test(better)
      report({
        code: 'tag/style',
        arguments: { value: tag.slice(0, 80), better: fits ? better : null },
        range: rangeOf(source, node),
        ...(certain && {
          fix: { start: node.start, end: node.end, text: requote(source.text, node, better) },
        }),
      })
      if (certain) taken.add(better)
    }
  },
}

function requote(text: string, node: { start: number; end: number; style: string }, tag: string): string {
  const quote = node.style === 'single' || node.style === 'double' ? text[node.start] : ''
  return `${quote}${tag}${quote}`
}
