/**
 * usage: npm run bench [-- FOLDER] [--runs N] [--growth]
 *
 * Times whole processes over a folder, in turn and in one run, so that ratios hold where the machine's speed drifts, and
 * prints a Markdown table. FOLDER is ../shared/corpus where that is there, else one is made from seeds/. The other tools
 * are timed where `npm ci` was done in bench/.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, median } from './measure.mjs'
import { tools } from './tools.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, growth: { type: 'boolean', default: false } },
})
const here = import.meta.dirname
const work = mkdtempSync(join(tmpdir(), 'kb-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const folder = resolve(positionals[0] ?? defaultFolder())
const bytes = sizeOf(folder)
const megabytes = bytes / 1e6
console.log(
  `${readdirSync(folder).length} files, ${megabytes.toFixed(1)} MB; Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})\n`,
)
await (values.growth ? growth() : compare())

async function compare() {
  const present = tools.filter(
    (tool) => !tool.package || existsSync(join(here, 'node_modules', tool.package)),
  )
  const runs = new Map(present.map((tool) => [tool, []]))
  // One round to warm the file cache, which is not counted.
  for (let round = 0; round <= Number(values.runs); round++) {
    for (const tool of [...runs.keys()]) {
      const run = await measure(tool.command(folder, join(work, 'kept')), work)
      if (run.code !== 0 && run.code !== tool.findings) {
        console.error(`${tool.name} left out: it ended with ${run.code}\n${run.errors}`)
        runs.delete(tool)
      } else if (round > 0) runs.get(tool).push(run)
    }
  }
  const reading = median(runs.get(present[0]).map((run) => run.seconds))
  const rows = [...runs].map(([tool, all]) => {
    const seconds = median(all.map((run) => run.seconds))
    const peak = all[0].peak === null ? '' : `${median(all.map((run) => run.peak)).toFixed(0)} MiB`
    return [
      tool.name,
      `${seconds.toFixed(2)} s`,
      (seconds / reading).toFixed(1),
      (megabytes / seconds).toFixed(1),
      peak,
    ]
  })
  table(['what', 'time', 'times the reading', 'MB/s', 'peak memory'], rows)
}

async function growth() {
  const [, extract] = tools
  const rows = []
  let first
  for (const times of [1, 2, 4, 8]) {
    const grown = join(work, `times-${times}`)
    mkdirSync(grown)
    for (let copy = 0; copy < times; copy++)
      for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(grown, `${copy}-${name}`))
    const runs = []
    for (let round = 0; round < Number(values.runs); round++)
      runs.push(await measure(extract.command(grown), work))
    rmSync(grown, { recursive: true })
    const seconds = median(runs.map((run) => run.seconds))
    const peak = runs[0].peak === null ? null : median(runs.map((run) => run.peak))
    first ??= { seconds, peak }
    rows.push([
      `${times} x`,
      `${seconds.toFixed(2)} s`,
      (seconds / first.seconds).toFixed(2),
      peak === null ? '' : `${peak.toFixed(0)} MiB`,
      peak === null ? '' : (peak / first.peak).toFixed(2),
    ])
  }
  table(['folder', `${extract.name}: time`, 'to 1 x', 'peak memory', 'to 1 x'], rows)
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  for (const cells of lines) console.log(`| ${cells.join(' | ')} |`)
}

function defaultFolder() {
  const corpus = join(here, '../../shared/corpus')
  if (existsSync(corpus)) return corpus
  const made = join(work, 'made')
  const seeds = join(here, '../seeds')
  mkdirSync(made)
  for (let copy = 0; copy < 500; copy++)
    for (const name of readdirSync(seeds)) cpSync(join(seeds, name), join(made, `${copy}-${name}.md`))
  return made
}

function sizeOf(path) {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}
