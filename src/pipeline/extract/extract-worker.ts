/** What a worker thread runs. */
export { runExtractTask as default } from './extract-task.ts'
