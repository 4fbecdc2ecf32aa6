// Runs command lines of kb one after the other in this process, over talk.md in ./start, which is start-up and not counted,
// then over that in ./, and prints what each of them took, as JSON. Times are those of a quiet machine.
// usage: node run-commands.mjs COMMANDS-AS-JSON
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { main } from '../../dist/bundle/main.js'

/** Clock ticks a second, in which Linux counts the time of child processes. */
const ticks = 100

/** Milliseconds of processor time: this process's in all its threads, and its children's that have ended. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const [childUser, childSystem] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
  return (user + system) / 1000 + ((Number(childUser) + Number(childSystem)) * 1000) / ticks
}

const text = Array.from({ length: 20_000 }, (_, i) => `**词${i}**（Word ${i}: 意思）`).join('\n')

/** Milliseconds that the fixed piece of work below takes on two quiet cores of 2023. */
const quiet = 5
const rounds = 5

/** How many times slower than that this machine is now: other processes take caches and halves of cores away. */
function slowness() {
  const begun = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    for (const line of text.split('\n')) /\*\*(.+?)\*\*（(.+?): /.exec(line)
    JSON.parse(JSON.stringify(text.split('（')))
  }
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000 / rounds / quiet
}

/** Megabytes at the most since the last call that forgot. */
const peak = () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
const forgetPeak = () => writeFileSync('/proc/self/clear_refs', '5')

async function run(argv, workingDirectory) {
  const said = []
  const stream = (keep) =>
    new Writable({
      write(chunk, _, done) {
        if (keep && said.length < 20) said.push(chunk.toString())
        done()
      },
    })
  const host = {
    stdin: Readable.from([]),
    stdout: stream(false),
    stderr: stream(true),
    environment: {},
    workingDirectory,
    terminal: { stdin: false, stdout: false, stderr: false },
    onInterrupt: () => () => {},
    onQuit: () => () => {},
  }
  const slow = slowness()
  forgetPeak()
  const before = processorTime()
  const code = await main(argv, host)
  const took = processorTime() - before
  const megabytes = peak()
  const milliseconds = took / Math.max(1, (slow + slowness()) / 2)
  return { milliseconds, megabytes, code, said: said.join('') }
}

const commands = JSON.parse(process.argv[2])
for (let round = 0; round < 5; round++) slowness()
for (const argv of commands) await run(argv, resolve('start'))
const runs = []
for (const argv of commands) {
  globalThis.gc()
  runs.push(await run(argv, process.cwd()))
}
process.stdout.write(JSON.stringify(runs))
