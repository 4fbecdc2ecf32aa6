import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Bursts } from '../../../src/input/watch/bursts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('bursts', () => {
  it('tell changes that come close together once, each path once', async () => {
    const bursts = new Bursts(200)
    const next = bursts.next()
    for (const path of ['b.md', 'a.md', 'b.md']) {
      bursts.note(path)
      await vi.advanceTimersByTimeAsync(150)
    }
    await vi.advanceTimersByTimeAsync(50)
    expect(await next).toEqual(['a.md', 'b.md'])
  })

  it('keep what comes while nobody asks', async () => {
    const bursts = new Bursts(200)
    bursts.note('a.md')
    await vi.advanceTimersByTimeAsync(1000)
    bursts.note('b.md')
    await vi.advanceTimersByTimeAsync(1000)
    expect(await bursts.next()).toEqual(['a.md', 'b.md'])
  })

  it('end', async () => {
    const bursts = new Bursts(200)
    const next = bursts.next()
    bursts.end()
    expect(await next).toBeNull()
    expect(await bursts.next()).toBeNull()
  })
})
