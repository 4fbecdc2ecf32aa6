import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ChildAnswer, type ChildRequest, type ChildTask, overWord } from './child-task.ts'
import type { LimitsInForce } from './parse-limits.ts'

/** Bytes of the largest answer that is taken. */
const longestAnswer = 2 ** 29

/** A process that others keep from working is waited for so many times as long as it may work, and no longer. */
const patience = 8

// From TypeScript's own files, as in tests, no process can start.
const entry = import.meta.url.endsWith('.ts') ? null : new URL('./child-process.js', import.meta.url)

/** Whether tasks can run in a child process. */
export const canRunInChild = entry !== null

export type InChild<Result> = { readonly result: Result } | { readonly over: 'time' | 'memory' | 'depth' }

/**
 * Does a task in a process of its own that ends past its limits, and waits for it: such files are rare, and native code
 * and endless loops stop for nothing else. Throws an Error with the reason where the task fails.
 */
export function runInChild<Result>(task: ChildTask, limits: LimitsInForce): InChild<Result> {
  const request: ChildRequest = { task, limits }
  const flags = [`--max-old-space-size=${limits.megabytes}`, fileURLToPath(entry!)]
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, flags, {
    input: JSON.stringify(request),
    timeout: limits.seconds * 1000 * patience,
    killSignal: 'SIGKILL',
    maxBuffer: longestAnswer,
    env: ownEnvironment(),
    windowsHide: true,
  })
  const reason = error && 'code' in error ? error.code : null
  const said = stderr?.toString('utf8') ?? ''
  if (reason === 'ETIMEDOUT' || said.endsWith(overWord.time)) return { over: 'time' }
  // Node ends by SIGABRT, or 134, when its heap is full; a kill is the system's, out of memory itself.
  const full = reason === 'ENOBUFS' || signal === 'SIGABRT' || signal === 'SIGKILL' || status === 134
  if (full || said.endsWith(overWord.memory)) return { over: 'memory' }
  if (error) throw error
  if (status !== 0) throw new Error(`its process ended with ${signal ?? status}`)
  const answer: ChildAnswer<Result> = JSON.parse(stdout.toString('utf8'))
  if ('reason' in answer) throw new Error(answer.reason)
  return 'tooDeep' in answer ? { over: 'depth' } : answer
}

/** What asks something of this process's Node, such as a debugger or coverage, is not meant for that one. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_V8_COVERAGE, ...rest } = process.env
  return rest
}
