// Kills `kb extract --out` at random moments, 200 times for each format, half of them over what an earlier run wrote: each
// file must be the new one whole, the earlier one whole, or absent where there was none; a database must open and pass
// SQLite's own check. Inputs stay unchanged, and the run after a kill leaves nothing of it behind.
// usage: npm run faults [-- TIMES [FORMAT]]
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sqlite from 'node-sqlite3-wasm'

const times = Number(process.argv[2] ?? 200)
const chosen = process.argv[3]
const kb = fileURLToPath(new URL('../../bin/kb.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'kb-kill-'))
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']
const line = '**主持人**：今天聊 **ETF**（Exchange Traded Fund: 交易所交易基金）。\n\n'
mkdirSync(join(home, 'talks'))
for (let i = 0; i < 40; i++)
  writeFileSync(join(home, 'talks', `${i}.md`), `---\ntitle: Talk ${i}\n---\n\n${line.repeat(40)}`)
const inputs = snapshot(join(home, 'talks'))
let faults = 0

for (const [format, out] of [
  ['json', 'out.json'],
  ['ndjson', 'out.ndjson'],
  ['csv', 'tables'],
  ['sqlite', 'kb.db'],
  ['parquet', 'parquet'],
]) {
  if (chosen && chosen !== format) continue
  const folder = join(home, format)
  mkdirSync(folder)
  const args = [kb, 'extract', 'talks', '-q', '--format', format, '--out', join(folder, out)]
  spawnSync(process.execPath, args.with(2, 'talks/1.md'), { cwd: home })
  const earlier = snapshot(folder)
  const kept = join(home, `${format}-earlier`)
  cpSync(folder, kept, { recursive: true })
  const length = Math.min(...[1, 2, 3].map(() => timed(args)))
  const whole = snapshot(folder)
  const ends = { whole: 0, earlier: 0, absent: 0, torn: 0, leftovers: 0 }
  for (let time = 0; time < times; time++) {
    rmSync(folder, { recursive: true, force: true })
    const over = time % 2 === 1
    if (over) cpSync(kept, folder, { recursive: true })
    else mkdirSync(folder)
    const signal = signals[(time >> 1) % signals.length]
    await killed(args, signal, length * (0.5 + 0.7 * Math.random()))
    const left = snapshot(folder)
    const files = [...left].filter(([name]) => !name.endsWith('.tmp'))
    if (files.length === 0) ends.absent++
    if (files.length < left.size) ends.leftovers++
    const states = files.map(([name, bytes]) =>
      format === 'sqlite'
        ? stateOfDatabase(name)
        : whole.get(name)?.equals(bytes)
          ? 'whole'
          : over && earlier.get(name)?.equals(bytes)
            ? 'earlier'
            : 'torn',
    )
    for (const state of new Set(states)) ends[state]++
    if (states.includes('torn')) fault(`${format}: torn by ${signal}: ${files.map(([name]) => name)}`)
    if (over && files.length < earlier.size) fault(`${format}: ${signal} lost what was there`)
    if (signal !== 'SIGKILL' && files.length < left.size)
      fault(`${format}: ${signal} left ${[...left.keys()]}`)
  }
  spawnSync(process.execPath, args, { cwd: home })
  if ([...snapshot(folder).keys()].join() !== [...whole.keys()].join())
    fault(`${format}: the next run does not clear up`)
  console.log(`${format}: killed ${times} times: ${JSON.stringify(ends)}`)
}
const after = snapshot(join(home, 'talks'))
for (const [name, bytes] of inputs) if (!after.get(name)?.equals(bytes)) fault(`${name} was changed`)
rmSync(home, { recursive: true, force: true })
console.log(`${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0

/** `whole` with every transcript, `earlier` with the one it held, `torn` otherwise. */
function stateOfDatabase(path) {
  const database = new sqlite.Database(path, { readOnly: true })
  try {
    const { integrity_check: sound } = database.get('PRAGMA integrity_check')
    const { count } = database.get('SELECT count(*) AS count FROM documents')
    if (sound !== 'ok') return 'torn'
    return count === inputs.size ? 'whole' : count === 1 ? 'earlier' : 'torn'
  } catch {
    return 'torn'
  } finally {
    database.close()
  }
}

function timed(args) {
  const begun = performance.now()
  if (spawnSync(process.execPath, args, { cwd: home, stdio: 'inherit' }).status !== 0)
    throw new Error(args.join(' '))
  return performance.now() - begun
}

function fault(what) {
  faults++
  console.error(what)
}

function killed(args, signal, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill(signal), after)
    child.on('close', () => resolve(clearTimeout(timer)))
  })
}

function snapshot(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
  )
}
