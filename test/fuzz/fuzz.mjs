#!/usr/bin/env node
// Coverage-guided fuzzing: `npm run fuzz [-- --runs N] [--target NAME] [--seed N]`.
// Inputs that reach code never reached before join the pool from which the next ones are made. What breaks a promise
// is written to test/fuzz/found/ and ends the run with 1; the mend comes with a case in the tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { BlockCoverage } from './coverage.mjs'
import { mutate, randomFrom } from './mutate.mjs'
import { targets } from './targets.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    target: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const root = join(import.meta.dirname, '../..')
const batch = 25
/** Megabytes that a run may hold more at its end than after a fifth of it: what is not let go of is a leak. */
const mostGrowth = 256

/** Compiles src/ file by file, so that coverage is the project's own, whatever the package bundles. */
function compile() {
  const folder = mkdtempSync(join(root, '.fuzz-'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', '--outDir', folder, '--declaration', 'false'],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout)
  return folder
}

async function fuzz(name, target, coverage, runs, random) {
  const pool = [...target.seeds]
  let failures = 0
  const attempt = (text) => {
    const started = performance.now()
    try {
      target.run(text)
      const took = performance.now() - started
      if (took < 2000) return
      throw new Error(`took ${Math.round(took)} ms`)
    } catch (error) {
      failures++
      const folder = join(import.meta.dirname, 'found')
      mkdirSync(folder, { recursive: true })
      const file = join(folder, `${name}-${failures}.txt`)
      writeFileSync(file, text)
      console.error(`${name}: ${error.stack}\n  input kept in ${file}`)
    }
  }
  for (const text of pool) attempt(text)
  coverage.takeNew()
  let done = 0
  let early = null
  while (done < runs && failures < 5) {
    const texts = Array.from({ length: batch }, () =>
      mutate(pool[Math.floor(random(pool.length))], { random, dictionary: target.dictionary, others: pool }),
    )
    for (const text of texts) attempt(text)
    done += batch
    // What native code and the inspector hold is let go of between turns of the event loop only.
    await setImmediate()
    if (coverage.takeNew() > 0) pool.push(...texts.slice(-3))
    if (pool.length > 4000) pool.splice(target.seeds.length, 1000)
    if (early === null && done >= runs / 5) early = await held()
  }
  const growth = Math.round((await held()) - (early ?? 0))
  if (early !== null && growth > mostGrowth) {
    failures++
    console.error(`${name}: ${growth} MB more are held at the end than after a fifth of the runs`)
  }
  console.log(
    `${name}: ${done} runs, ${pool.length} inputs in the pool, ${coverage.size} blocks, ${growth} MB more held, ${failures} failures`,
  )
  return failures
}

/** Megabytes that the process holds once all is let go of that can be. */
async function held() {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.()
    await setImmediate()
  }
  return process.memoryUsage.rss() / 2 ** 20
}

const folder = compile()
let failures = 0
try {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const load = (file) => import(pathToFileURL(join(folder, file)).href)
  const coverage = new BlockCoverage(folder)
  const random = randomFrom(Number(values.seed))
  for (const [name, target] of Object.entries(await targets(load))) {
    if (values.target && values.target !== name) continue
    failures += await fuzz(name, target, coverage, Number(values.runs), random)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failures > 0 ? 1 : 0
