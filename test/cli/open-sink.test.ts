import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { claimPlace, openSink } from '../../src/cli/open-sink.ts'
import { openSession } from '../../src/cli/session.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-open-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What is heard of signals: what stood in the folder as each clean-up was told of, and those that are still waited for. */
function listener() {
  const seen: string[][] = []
  const waiting = new Set<() => void>()
  const host = {
    environment: {},
    terminal: {},
    onInterrupt(cleanUp: () => void) {
      seen.push(readdirSync(folder))
      waiting.add(cleanUp)
      return () => waiting.delete(cleanUp)
    },
  } as unknown as Host
  return { session: openSession(host, {}), seen, waiting }
}

describe.each([
  { name: 'a sink', open: openSink },
  { name: 'a place', open: claimPlace },
])('$name', ({ open }) => {
  it('is known to whoever ends the process before anything of it is there, and leaves nothing then', () => {
    const { session, seen, waiting } = listener()
    open(join(folder, 'out.json'), session)
    expect(seen).toEqual([[]])
    for (const cleanUp of waiting) cleanUp()
    expect(readdirSync(folder)).toEqual([])
  })

  it('that cannot be opened is not waited for', () => {
    const { session, waiting } = listener()
    expect(() => open(join('/dev/null', 'out.json'), session)).toThrow(/ENOTDIR|EEXIST/)
    expect(waiting.size).toBe(0)
  })

  it('that is given up is not waited for', () => {
    const { session, waiting } = listener()
    open(join(folder, 'out.json'), session).abandon()
    expect(waiting.size).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })
})

it('a sink that is finished is not waited for', async () => {
  const { session, waiting } = listener()
  await openSink(join(folder, 'out.json'), session).finish()
  expect(waiting.size).toBe(0)
  expect(readdirSync(folder)).toEqual(['out.json'])
})
