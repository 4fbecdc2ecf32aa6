import { availableParallelism } from 'node:os'
import type { FoundFile } from '../../input/found-file.ts'
import type { PlanRequest } from '../validate/check-plan.ts'
import type { ExtractFileOptions } from './extract-file-options.ts'
import type { ExtractResult, ExtractTask, RecordForm } from './extract-task.ts'
import { type PlannedFiles, planTasks } from './plan-tasks.ts'

/** What to extract, and how to go about it. */
export interface RunOptions extends ExtractFileOptions {
  /** Threads to work in; as many as processor cores where absent. */
  readonly jobs?: number | undefined
  /** Megabytes of heap that a thread may have; Node's own limit where absent. */
  readonly memory?: number | undefined
  /** What to hold the texts against, too, as they are read. */
  readonly check?: PlanRequest | undefined
}

type Run = (task: ExtractTask) => Promise<ExtractResult>

/** Below this many bytes, threads take longer to start than the work takes. */
const smallRun = 2 * 1024 * 1024

/** Tasks in hand for each thread: one that is done, one that waits. */
const tasksPerJob = 3

/**
 * Does the work on all files, in threads where it is worth it, and gives the results in the files' order, no faster than
 * they are taken.
 */
export async function* runExtractTasks(
  files: readonly FoundFile[],
  { jobs = availableParallelism(), memory, check, ...options }: RunOptions,
  form: RecordForm | null,
): AsyncGenerator<ExtractResult> {
  if (options.cache !== undefined) {
    const { prepareCache } = await import('../cache/cache-folder.ts')
    prepareCache(options.cache, options)
  }
  const plan = planTasks(files, options.workingDirectory)
  const first: PlannedFiles[] = []
  let bytes = 0
  for (let piece = plan.next(); !piece.done; piece = plan.next()) {
    first.push(piece.value)
    bytes += piece.value.bytes
    if (bytes >= smallRun) break
  }
  const tasks = tasksOf(first, plan, { options, form, check })
  // From TypeScript's own files, as in tests, no thread can start.
  const entry = import.meta.url.endsWith('.ts') ? null : new URL('./extract-worker.js', import.meta.url)
  if (jobs < 2 || bytes < smallRun || !entry) {
    for (const task of tasks) {
      yield* await runGuarded(task, runHere)
      // Lets signals and timers have their turn.
      await new Promise(setImmediate)
    }
    return
  }
  const { ExtractWorkers } = await import('./extract-workers.ts')
  const workers = new ExtractWorkers(entry, jobs, memory)
  try {
    yield* inOrder(tasks, (task) => workers.run(task), jobs * tasksPerJob)
  } finally {
    await workers.close()
  }
}

/** In this thread. Loaded when called: with threads of its own for the work, this one needs none of it. */
const runHere: Run = async (task) => (await import('./extract-task.ts')).runExtractTask(task)

function* tasksOf(
  first: readonly PlannedFiles[],
  rest: Iterable<PlannedFiles>,
  what: Omit<ExtractTask, 'files'>,
): Generator<ExtractTask> {
  for (const { files } of first) yield { files, ...what }
  for (const { files } of rest) yield { files, ...what }
}

/** Keeps up to `atOnce` tasks in hand; a result that is ready early waits for its turn. */
async function* inOrder(
  tasks: Iterator<ExtractTask>,
  run: Run,
  atOnce: number,
): AsyncGenerator<ExtractResult> {
  const inHand: Promise<ExtractResult[]>[] = []
  for (;;) {
    while (inHand.length < atOnce) {
      const task = tasks.next()
      if (task.done) break
      const results = runGuarded(task.value, run)
      // Taken in its turn below; until then a rejection is not unhandled.
      results.catch(() => {})
      inHand.push(results)
    }
    const next = inHand.shift()
    if (!next) return
    yield* await next
  }
}

/** A task that fails is done again file by file; the file at fault gets an empty record that says so. */
async function runGuarded(task: ExtractTask, run: Run): Promise<ExtractResult[]> {
  try {
    return [await run(task)]
  } catch {
    const results: ExtractResult[] = []
    for (const file of task.files) results.push(await runAlone({ ...task, files: [file] }, run))
    return results
  }
}

/** The first failure may be another file's fault: that of a thread which ends because of what it did before. */
async function runAlone(task: ExtractTask, run: Run): Promise<ExtractResult> {
  try {
    return await run(task).catch(() => run(task))
  } catch (error) {
    return runHere({ ...task, lost: reasonOf(error) })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error.message
}
