#!/usr/bin/env node
// Scores `kb extract` on the hand-made labels beside the project: `npm run score [-- --gate] [--misses N]`.
// With --gate it fails where a figure lies under the one in gate.json.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { gate: { type: 'boolean', default: false }, misses: { type: 'string', default: '0' } },
})
const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')
if (!existsSync(join(shared, 'gold'))) {
  console.log('score: skipped, ../shared/gold is not there')
  process.exit(0)
}

function run(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

const folder = mkdtempSync(join(tmpdir(), 'kb-score-'))
try {
  const records = join(folder, 'records.ndjson')
  run(join(root, 'bin/kb.js'), 'extract', join(shared, 'gold/documents'), '--quiet', '--out', records)
  const score = [join(shared, 'tools/score.mjs'), '--gold', join(shared, 'gold/labels'), '--records', records]
  process.stdout.write(run(...score, '--misses', values.misses))
  if (values.gate) {
    const { figures } = JSON.parse(run(...score, '--json'))
    const gate = JSON.parse(readFileSync(join(import.meta.dirname, 'gate.json'), 'utf8'))
    for (const [name, least] of Object.entries(gate)) {
      const reached = 100 * (figures[name].f1 ?? figures[name].share)
      if (reached < least) {
        console.error(`score: ${name} is ${reached.toFixed(1)}, the gate is ${least}`)
        process.exitCode = 1
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
