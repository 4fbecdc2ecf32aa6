// Kills kb at random moments over writing, 200 times for each format that any command writes, half of them over what an
// earlier run wrote: each file must be the new one whole, the earlier one whole, or absent where there was none; a database
// must open and pass SQLite's own check. Mends are made in copies of the transcripts, each whole before or after its mend.
// A quarter of the kills comes as soon as something new stands in the folder, or a few milliseconds later.
// Inputs stay unchanged, and the run after a kill leaves nothing of it behind.
// usage: npm run faults [-- TIMES [NAME...]]
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sqlite from 'node-sqlite3-wasm'

const times = Number(process.argv[2] ?? 200)
const chosen = process.argv.slice(3)
const kb = fileURLToPath(new URL('../../bin/kb.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'kb-kill-'))
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']
const line = '**主持人**：今天聊 **ETF**（Exchange Traded Fund: 交易所交易基金）。\n\n'
mkdirSync(join(home, 'talks'))
for (let i = 0; i < 40; i++)
  writeFileSync(
    join(home, 'talks', `${i}.md`),
    `---\ntitle: Talk ${i}\ntags: [ETF, ETF]\n---\n\n${line.repeat(40)}`,
  )
const inputs = snapshot(join(home, 'talks'))
let faults = 0

/** What is killed: the file or folder it writes, its words, and those of the earlier run that it is killed over. */
const writers = [
  ...['json', 'ndjson', 'csv', 'sqlite', 'parquet'].map((format) => writer('extract', format)),
  ...[
    'table',
    'json',
    'ndjson',
    'csv',
    'tsv',
    'markdown',
    'html',
    'tbx',
    'skos',
    'jsonld',
    'anki',
    'deepl',
    'google',
    'hotwords',
  ].map((format) => writer('glossary', format)),
  ...['table', 'json', 'csv'].map((format) => writer('speakers', format)),
  ...['pretty', 'json', 'sarif', 'junit'].map((format) => writer('validate', format)),
  { name: 'report', words: (out) => ['report', 'talks', '-q', '--out', out], out: 'kb.html' },
  {
    name: 'validate-baseline',
    words: (out) => ['validate', 'talks', '-q', '--update-baseline', '--baseline', out],
    out: 'baseline.json',
  },
  { name: 'validate-fix', words: (out) => ['validate', '-q', '--fix', out], out: 'mended', inPlace: true },
]

function writer(command, format) {
  return {
    name: `${command}-${format}`,
    words: (out) => [command, 'talks', '-q', '--format', format, '--out', out],
    out: format === 'sqlite' ? 'kb.db' : command === 'extract' ? format : `${command}.${format}`,
  }
}

for (const { name, words, out, inPlace = false } of writers) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const folder = join(home, name)
  mkdirSync(folder)
  const args = [kb, ...words(join(folder, out))]
  if (inPlace) cpSync(join(home, 'talks'), join(folder, out), { recursive: true })
  else spawnSync(process.execPath, args.with(2, 'talks/1.md'), { cwd: home })
  const earlier = snapshot(folder)
  const kept = join(home, `${name}-earlier`)
  cpSync(folder, kept, { recursive: true })
  const length = Math.min(...[1, 2, 3].map(() => timed(args, () => restore(folder, kept))))
  const whole = snapshot(folder)
  if (inPlace && [...whole].every(([file, bytes]) => bytes.equals(earlier.get(file))))
    fault(`${name}: nothing to mend`)
  const ends = { whole: 0, earlier: 0, absent: 0, torn: 0, leftovers: 0 }
  for (let time = 0; time < times; time++) {
    const over = inPlace || time % 2 === 1
    restore(folder, over ? kept : null)
    const signal = signals[(time >> 1) % signals.length]
    const aimed = time % 8 > 5 ? folder : null
    await killed(args, signal, length * (0.5 + 0.7 * Math.random()), aimed)
    const left = snapshot(folder)
    const files = [...left].filter(([file]) => !file.endsWith('.tmp'))
    if (files.length === 0) ends.absent++
    if (files.length < left.size) ends.leftovers++
    const states = files.map(([file, bytes]) =>
      out === 'kb.db'
        ? stateOfDatabase(file)
        : whole.get(file)?.equals(bytes)
          ? 'whole'
          : over && earlier.get(file)?.equals(bytes)
            ? 'earlier'
            : 'torn',
    )
    for (const state of new Set(states)) ends[state]++
    if (states.includes('torn')) fault(`${name}: torn by ${signal}: ${files.map(([file]) => file)}`)
    if (over && files.length < earlier.size) fault(`${name}: ${signal} lost what was there`)
    if (signal !== 'SIGKILL' && files.length < left.size) fault(`${name}: ${signal} left ${[...left.keys()]}`)
  }
  spawnSync(process.execPath, args, { cwd: home })
  if ([...snapshot(folder).keys()].join() !== [...whole.keys()].join())
    fault(`${name}: the next run does not clear up`)
  console.log(`${name}: killed ${times} times: ${JSON.stringify(ends)}`)
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

/** Milliseconds of a run over what `before` prepares. */
function timed(args, before) {
  before()
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: home, stdio: 'ignore' })
  if (status !== 0 && status !== 1) throw new Error(args.join(' '))
  return performance.now() - begun
}

/** Makes `folder` what `kept` is; empty where there is none. */
function restore(folder, kept) {
  rmSync(folder, { recursive: true, force: true })
  if (kept) cpSync(kept, folder, { recursive: true })
  else mkdirSync(folder)
}

function fault(what) {
  faults++
  console.error(what)
}

/** Kills after so many milliseconds, or, where a folder is named, when something happens in it. */
function killed(args, signal, after, aimed) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore' })
    const kill = () => child.kill(signal)
    const timer = aimed === null ? setTimeout(kill, after) : null
    const eyes =
      aimed === null ? null : watch(aimed, () => setTimeout(kill, 4 * Math.random() * Math.random()))
    child.on('close', () => {
      if (timer !== null) clearTimeout(timer)
      eyes?.close()
      resolve()
    })
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
