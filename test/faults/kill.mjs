// Kills `kb extract --out` at random moments, 200 times for each format: what it writes must be whole or absent, its
// inputs unchanged, and the run after it must leave nothing of it behind. usage: npm run faults [-- TIMES]
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const times = Number(process.argv[2] ?? 200)
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
  const folder = join(home, format)
  mkdirSync(folder)
  const args = [kb, 'extract', 'talks', '-q', '--format', format, '--out', join(folder, out)]
  const length = Math.min(...[1, 2, 3].map(() => timed(args)))
  const whole = snapshot(folder)
  const ends = { whole: 0, absent: 0, leftovers: 0 }
  for (let time = 0; time < times; time++) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const signal = signals[time % signals.length]
    await killed(args, signal, length * (0.5 + 0.7 * Math.random()))
    const left = snapshot(folder)
    const files = [...left].filter(([name]) => !name.endsWith('.tmp'))
    if (files.length === 0) ends.absent++
    else ends.whole++
    if (files.length < left.size) ends.leftovers++
    const torn = files.filter(([name, bytes]) => format !== 'sqlite' && !whole.get(name)?.equals(bytes))
    if (torn.length > 0) fault(`${format}: torn by ${signal}: ${torn.map(([name]) => name)}`)
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
