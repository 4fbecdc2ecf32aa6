import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const text = readFileSync('SECURITY.md', 'utf8')
const promises = text
  .slice(text.indexOf('## What is promised'), text.indexOf('## What is not promised'))
  .split(/^- /m)
  .slice(1)

describe('SECURITY.md', () => {
  test.each(promises.map((promise) => [/\*\*(.+?)\*\*/.exec(promise)![1]!, promise]))(
    'names what holds its promise: %s',
    (_, promise) => {
      const named = [...promise.matchAll(/`((?:test|\.ci)\/[^`]+)`/g)].map(([, path]) => path!)
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((path) => !existsSync(path))).toEqual([])
    },
  )

  test('names scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('no source', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join('src', name), 'utf8')] as const)
  const holding = (pattern: RegExp) =>
    sources.filter(([, source]) => pattern.test(source)).map(([name]) => name)

  test('opens a connection', () => {
    expect(sources.length).toBeGreaterThan(500)
    expect(holding(/['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]/)).toEqual([])
    expect(
      holding(/\b(?:fetch|sendBeacon|importScripts)\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/),
    ).toEqual([])
  })

  test('makes code of text', () => {
    expect(holding(/\beval\(|\bnew Function\b|['"](?:node:)?vm['"]|\brunInThisContext\b/)).toEqual([])
  })

  test('starts a process but where another kb, or git, is to run', () => {
    expect(holding(/['"](?:node:)?child_process['"]/).sort()).toEqual([
      'cli/run-self.ts',
      'input/changed-files.ts',
      'pipeline/guard/run-in-child.ts',
    ])
  })
})
