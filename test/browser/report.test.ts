import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reportPage } from '../../src/output/report/page.ts'
import { hostile, modelOf } from '../output/report/model-of.ts'

const executablePath = '/usr/bin/chromium'
const present = existsSync(executablePath)
if (!present) console.log(`the report in a browser: skipped, ${executablePath} is not there`)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(!present)('the report in Chromium', { timeout: 60_000 }, () => {
  let folder: string
  let context: BrowserContext
  let page: Page
  let said: string[]
  let asked: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kb-browser-'))
    const bodies = [
      '**安娜：** 我买 **ETF**（交易所交易基金：一篮子证券）。\n\n**本·李：** 看 **資本開支**（CapEx: 企业的支出）。\n\n**安娜：** 好。\n\n**本·李：** 好。',
      '今天聊 **ETF**（Exchange Traded Fund）和 **CPI**（消费者价格指数）。',
      hostile,
      ...Array.from({ length: 9 }, (_, index) => `**Term${index}号**（Word ${index}: 第${index}个解释）。`),
    ]
    writeFileSync(join(folder, 'kb.html'), reportPage(await modelOf(bodies)))
    writeFileSync(join(folder, 'empty.html'), reportPage(await modelOf([])))
    writeFileSync(join(folder, 'large.html'), reportPage(await largeModel()))
    context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, args: flags })
  }, 120_000)
  afterAll(async () => {
    await context?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  beforeEach(async () => {
    page = await context.newPage()
    said = []
    asked = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
  })
  afterEach(async () => {
    expect(said).toEqual([])
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    await page.close()
  })

  const open = (name: string, view = '') => page.goto(pathToFileURL(join(folder, name)).href + view)

  /** Goes to an address of the page that is open: the address changes first, the view follows. */
  const show = async (address: string) => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#${address}`)
    const shown = () =>
      page.locator('.view:visible').evaluateAll((all) => all.map((view) => view.dataset.view))
    await expect.poll(shown).toEqual([address.split('?')[0]])
  }

  it('shows each view, one at a time, by its address', async () => {
    await open('kb.html')
    const views = await page.locator('nav a').allTextContents()
    expect(views).toEqual(['Overview', 'Glossary', 'Terms over time', 'Conflicts', 'Speakers', 'Health'])
    for (const name of views) {
      await page.locator('nav a', { hasText: name }).click()
      await expect.poll(() => page.locator('.view:visible h1').allTextContents()).toEqual([name])
      await expect.poll(() => page.locator('nav a[aria-current=page]').allTextContents()).toEqual([name])
    }
  })

  it('finds while it is typed, in either script, and marks what was found', async () => {
    await open('kb.html', '#glossary')
    await page.fill('#search', '资本开支')
    expect(await page.locator('#concepts .term').allTextContents()).toEqual(['資本開支'])
    expect(await page.locator('#concepts mark').first().textContent()).toBe('資本開支')
    expect(await page.locator('#found').textContent()).toMatch(/^1 concept of \d+$/)
    await page.fill('#search', 'nothing like it')
    expect(await page.locator('#found').textContent()).toBe('Nothing found. Try fewer or shorter words.')
    expect(page.url()).toContain('q=nothing')
    await page.reload()
    expect(await page.inputValue('#search')).toBe('nothing like it')
  })

  it('opens a concept to its definitions and places', async () => {
    await open('kb.html', '#glossary?q=etf')
    await page.locator('#concepts summary').first().click()
    const inside = page.locator('#concepts .inside').first()
    await expect.poll(() => inside.locator('.places li').count()).toBeGreaterThanOrEqual(2)
    expect(await inside.locator('.places code').first().textContent()).toMatch(/^\d\.md:\d+$/)
    expect(await inside.locator('a').first().getAttribute('href')).toMatch(/^https:\/\/example\.org/)
  })

  it('breaks no day in two, and shows by a sign what opens', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await open('kb.html', '#glossary?q=etf')
    const summary = page.locator('#concepts summary').first()
    const sign = () =>
      summary.locator('.times').evaluate((times) => {
        const { width, transform } = getComputedStyle(times, '::after')
        return `${width} ${transform}`
      })
    const closed = await sign()
    expect(Number.parseFloat(closed)).toBeGreaterThan(4)
    await summary.click()
    await expect.poll(sign).not.toBe(closed)
    const days = page.locator('#concepts .places time')
    expect(await days.first().textContent()).toMatch(/^\d{4}-\d\d-\d\d$/)
    const lines = await days.evaluateAll((all) => all.map((day) => day.getClientRects().length))
    expect(new Set(lines)).toEqual(new Set([1]))
  })

  it('can be used with the keyboard alone', async () => {
    await open('kb.html')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search')
    await page.keyboard.type('term')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('#concepts details[open]').count()).toBe(1)
    expect(await page.locator('#concepts li').nth(1).locator('details[open]').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
  })

  it('runs nothing of a transcript and lets nothing of it turn the text around', async () => {
    await open('kb.html')
    for (const view of [
      'overview',
      'glossary?q=evil',
      'glossary?q=script',
      'conflicts',
      'speakers',
      'health',
    ]) {
      await show(view)
      for (const summary of await page.locator('.view:visible summary').all()) await summary.click()
    }
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(await page.locator('main img, main script, main [onmouseover], main [onerror]').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('would run no foreign script even if one stood in it', async () => {
    await open('kb.html')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      let refused = false
      try {
        script.textContent = 'window.hurt = 1'
        document.head.append(script)
      } catch {
        refused = true
      }
      return { refused, hurt: 'hurt' in window }
    })
    expect(ran.hurt).toBe(false)
    // The browser tells of what it refused.
    expect(ran.refused || said.length > 0).toBe(true)
    said.length = 0
  })

  it.each([
    { width: 320, scheme: 'light' },
    { width: 375, scheme: 'dark' },
  ] as const)('fits a screen of $width px, $scheme', async ({ width, scheme }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme: scheme })
    await open('kb.html')
    for (const view of ['overview', 'glossary', 'terms', 'conflicts', 'speakers', 'health']) {
      await show(view)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect({ view, over }).toEqual({ view, over: Math.min(0, over) })
    }
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor].map((each) => each.match(/\d+/g)!.slice(0, 3).map(Number))
    })
    expect(contrast(ink!, paper!)).toBeGreaterThan(7)
    expect(paper![0]! > 128).toBe(scheme === 'light')
  })

  it('says what is missing where there is nothing', async () => {
    await open('empty.html')
    expect(await page.locator('.view:visible').textContent()).toContain('No transcripts yet.')
    await show('glossary')
    expect(await page.locator('.empty:visible').count()).toBe(1)
  })

  it('answers a key within 50 ms among 50,000 concepts', async () => {
    await open('large.html', '#glossary')
    const times: number[] = []
    for (const text of ['w', 'wo', '第', '第4', 'word 49', '解释']) {
      const time = await page.evaluate((typed) => {
        const search = document.getElementById('search') as HTMLInputElement
        search.value = typed
        const begun = performance.now()
        search.dispatchEvent(new Event('input'))
        return performance.now() - begun
      }, text)
      times.push(time)
    }
    times.sort((a, b) => a - b)
    // The middle one: the machine may be busy with other tests.
    expect(times[3]).toBeLessThan(50)
    expect(await page.locator('#concepts > li').count()).toBeLessThanOrEqual(240)
  })
})

async function largeModel() {
  const model = await modelOf(['**词**（Word: 解释）。'])
  const [concept] = model.concepts
  const concepts = Array.from({ length: 50_000 }, (_, index) => ({
    ...concept!,
    term: `第${index}词`,
    aliases: [{ text: `Word ${index}`, kind: 'translation' as const }],
    definitions: [{ text: `第${index}个解释，说明它是什么`, transcripts: 1, places: [] }],
  }))
  return { ...model, concepts }
}

/** The contrast ratio of WCAG 2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const light = (color: readonly number[]) => {
    const [r, g, b] = color.map((each) => {
      const part = each / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}
