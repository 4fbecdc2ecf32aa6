/** What a child process runs: one task from standard input, its answer to standard output. */
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { SourceText } from '../../core/document/source-text.ts'
import { checkBody } from '../../core/rules/check-body.ts'
import { rules } from '../../core/rules/rules.ts'
import type { CorpusFact } from '../../model/corpus-fact.ts'
import type { Finding } from '../../model/finding.ts'
import { extractTranscript } from '../extract/extract-transcript.ts'
import type { ChildAnswer, ChildRequest, ChildTask, WatchOrder } from './child-task.ts'

function run(task: ChildTask): unknown {
  if (task.kind === 'extract') return extractTranscript(task.text, task.options)
  const findings: Finding[] = []
  const facts: CorpusFact[] = []
  const on = rules.filter(({ id }) => task.on.includes(id))
  const report = (finding: Finding): void => void findings.push(finding)
  checkBody(new SourceText(task.text), task.path, task.bodyStart, on, report, facts, { parser: task.parser })
  return { findings, facts }
}

function answer(task: ChildTask): ChildAnswer<unknown> {
  try {
    return { result: run(task) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return error instanceof RangeError && /call stack/.test(reason) ? { tooDeep: true } : { reason }
  }
}

const { task, limits }: ChildRequest = JSON.parse(await text(process.stdin))
const order: WatchOrder = { limits, spent: process.cpuUsage() }
const watch = new Worker(new URL('./child-watch.js', import.meta.url), { workerData: order })
// What it watches keeps the process alive, not the watch.
watch.unref()
process.stdout.write(JSON.stringify(answer(task)))
