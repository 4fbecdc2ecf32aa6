import { createHash } from 'node:crypto'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { capital, hostile, write } from './sample.ts'

const document = parseDocument(await write('html'))
const all = (name: string) => DomUtils.getElementsByTagName(name, document)

describe('the page', () => {
  it('holds every concept as text', () => {
    expect(all('h2').map((element) => DomUtils.textContent(element))).toEqual([
      capital.term,
      hostile.term,
      'GPU',
    ])
    expect(all('article').map((element) => element.attribs.id)).toEqual([
      'c0capital0000',
      'c0hostile0000',
      'c0bare0000000',
    ])
    expect(all('li').map((element) => DomUtils.textContent(element))).toContain(
      ']]> & "q" <b onload=x>  \\ | `code`  x"><img src=x>.md:1 (2025-11-15, 陈倩 "Q" <host>)',
    )
  })

  it('has no element and no attribute that comes from a transcript', () => {
    expect(all('script')).toHaveLength(1)
    expect(all('img')).toEqual([])
    const allowed = [
      'article',
      'body',
      'form',
      'h1',
      'h2',
      'head',
      'html',
      'input',
      'label',
      'li',
      'main',
      'meta',
      'option',
      'output',
      'p',
      'script',
      'select',
      'small',
      'span',
      'style',
      'title',
      'ul',
    ]
    const names = new Set(DomUtils.findAll(() => true, document.children).map(({ name }) => name))
    expect([...names].sort()).toEqual(allowed)
    const attributes = DomUtils.findAll(() => true, document.children).flatMap(({ attribs }) =>
      Object.keys(attribs),
    )
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
  })

  it('allows its own script and style and nothing else', () => {
    const policy = all('meta').find((element) => element.attribs['http-equiv'] === 'Content-Security-Policy')!
    const hash = (name: string) =>
      createHash('sha256')
        .update(DomUtils.textContent(all(name)[0]!))
        .digest('base64')
    expect(policy.attribs.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    )
  })
})
