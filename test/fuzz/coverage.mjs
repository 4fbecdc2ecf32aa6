import { Session } from 'node:inspector'

/**
 * V8's block coverage as the fuzzer's guide: which stretches of the project's own code have ever run.
 * Reading it costs more than a run, so it is read once a batch.
 */
export class BlockCoverage {
  #session = new Session()
  #seen = new Set()

  /** @param {string} folder only scripts whose URL holds this count */
  constructor(folder) {
    this.folder = folder
    this.#session.connect()
    this.#post('Profiler.enable')
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  get size() {
    return this.#seen.size
  }

  /** How many blocks ran for the first time since the last call. */
  takeNew() {
    const before = this.#seen.size
    for (const script of this.#post('Profiler.takePreciseCoverage').result) {
      if (!script.url.includes(this.folder)) continue
      for (const { ranges } of script.functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          // Counts in powers of two, so that a loop run far more often is news too.
          if (count > 0)
            this.#seen.add(`${script.scriptId}:${startOffset}:${endOffset}:${31 - Math.clz32(count)}`)
        }
      }
    }
    return this.#seen.size - before
  }

  #post(method, parameters = {}) {
    let answer
    this.#session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`)
      answer = result
    })
    return answer
  }
}
