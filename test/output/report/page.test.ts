import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { embedJson } from '../../../src/output/report/embed-json.ts'
import { encodePageData } from '../../../src/output/report/encode-page-data.ts'
import { html } from '../../../src/output/report/html.ts'
import { reportPage } from '../../../src/output/report/page.ts'
import { hostile, modelOf } from './model-of.ts'

describe('html', () => {
  it('escapes whatever is put in, unless it made it', () => {
    expect(html`<p title="${'"<'}">${[html`<b>${1}</b>`, '<i>', null, false]}</p>`.markup).toBe(
      '<p title="&quot;&lt;"><b>1</b>&lt;i&gt;</p>',
    )
  })

  it('leaves out marks that turn the writing direction', () => {
    expect(html`${'a\u202eb\u2066c'}`.markup).toBe('abc')
  })
})

it('embedJson cannot end its script element and comes back the same', () => {
  const value = ['</script><!--', '\u2028\u2029', '\ud800', '<', 'a\u202eb\u2066']
  const text = embedJson(value)
  expect(text).not.toMatch(/[<\u2028-\u202e\u2066]|\p{Surrogate}/u)
  expect(JSON.parse(text)).toEqual(value)
})

describe('encodePageData', () => {
  it('leaves the least explained concepts out where there is no room', async () => {
    const model = await modelOf([
      '甲**ETF**（交易所交易基金）。',
      '乙**ETF**（交易所交易基金），**CPI**（消费者价格指数）。',
    ])
    const whole = encodePageData(model)
    const part = encodePageData(model, JSON.stringify(whole.concepts[0]).length + 60)
    expect(whole.leftOut).toBe(0)
    expect(part.concepts).toEqual(whole.concepts.slice(0, 1))
    expect(part.leftOut).toBe(whole.concepts.length - 1)
  })
})

describe('reportPage', () => {
  it('shows who speaks together before the list of all, which grows as it is read', async () => {
    const said = '**安娜：** 早。\n\n**本·李：** 早。\n\n**安娜：** 好。\n\n**本·李：** 好。'
    const page = reportPage(await modelOf([said, said]))
    const [together, everybody, list] = ['<h2>Together', '<h2>Everybody', '<ol id="people"'].map((text) =>
      page.indexOf(text),
    )
    expect(together).toBeGreaterThan(0)
    expect(everybody).toBeGreaterThan(together!)
    expect(list).toBeGreaterThan(everybody!)
  })

  it('allows its own style and script by their hashes and nothing else', async () => {
    const page = reportPage(await modelOf(['**ETF**（交易所交易基金）。']))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(page)![1]!
      .replaceAll('&#39;', "'")
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page)!
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page)!
    for (const [name, text] of [
      ['style-src', style],
      ['script-src', script],
    ] as const)
      expect(policy).toContain(`${name} 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(policy).toMatch(/^default-src 'none'/)
    expect(page).not.toMatch(/ style=| on[a-z]+=|src=|<link/)
  })

  it('gives the same bytes for the same folder, and nothing of a transcript as markup', async () => {
    const page = reportPage(await modelOf([hostile]))
    expect(page).toBe(reportPage(await modelOf([hostile])))
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/[\u202a-\u202e]/)
  })

  it('names the one day of what is of one day', async () => {
    expect(reportPage(await modelOf(['好。']))).toContain(' of <time>2025-01-01</time>')
    expect(reportPage(await modelOf(['好。', '好。']))).toContain(
      ' from <time>2025-01-01</time> to <time>2025-02-01</time>',
    )
  })

  it('says what to do where there is nothing', async () => {
    const page = reportPage(await modelOf([]))
    expect(page).toContain('No transcripts yet.')
    expect(page).toContain('No glosses found.')
  })
})
