/** A thread that ends its process past a limit: neither native code nor an endless loop lets the main thread look. */
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { overWord, type WatchOrder } from './child-task.ts'

/** Milliseconds between two looks. */
const pause = 20

const { limits, spent } = workerData as WatchOrder
const { seconds, megabytes } = limits
const sleep = new Int32Array(new SharedArrayBuffer(4))

function end(word: string): void {
  writeSync(2, word)
  process.kill(process.pid, 'SIGKILL')
}

for (;;) {
  const { user, system } = process.cpuUsage(spent)
  if (user + system > seconds * 1_000_000) end(overWord.time)
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) end(overWord.memory)
  Atomics.wait(sleep, 0, 0, pause)
}
