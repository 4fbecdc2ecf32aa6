import { Piscina } from 'piscina'
import type { ExtractResult, ExtractTask } from './extract-task.ts'

/** Threads that do tasks. A task whose thread dies is rejected, and another thread takes its place. */
export class ExtractWorkers {
  readonly #pool: Piscina<ExtractTask, ExtractResult>

  /** `memory`: megabytes of heap that a thread may have. */
  constructor(entry: URL, jobs: number, memory: number | undefined) {
    this.#pool = new Piscina({
      filename: entry.href,
      minThreads: jobs,
      maxThreads: jobs,
      idleTimeout: Number.POSITIVE_INFINITY,
      // A thread that waits for its next task without its event loop never frees what native code gave it.
      atomics: 'disabled',
      recordTiming: false,
      workerHistogram: false,
      ...(memory && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    })
    // The rejected task says it, too.
    this.#pool.on('error', () => {})
  }

  run(task: ExtractTask): Promise<ExtractResult> {
    return this.#pool.run(task)
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}
