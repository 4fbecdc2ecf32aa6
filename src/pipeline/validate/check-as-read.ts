import type { FoundFile } from '../../input/found-file.ts'
import type { ReadText } from '../../input/read-transcript.ts'
import type { Finding } from '../../model/finding.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'
import { makePlan, type PlanRequest } from './check-plan.ts'
import { type ValidatedFile, validateText } from './validate-file.ts'

/** What a check found in one file, or in the paths of a run. */
export type CheckedFile = Pick<ValidatedFile, 'diagnostics' | 'facts'>

/** Looks at texts that somebody else reads, as `kb validate` does. Keeps what it finds until it is taken. */
export class CheckAsRead {
  readonly checked: CheckedFile[] = []
  readonly #look: (file: FoundFile, read: ReadText | Finding) => CheckedFile

  private constructor(look: (file: FoundFile, read: ReadText | Finding) => CheckedFile) {
    this.#look = look
  }

  static async open(request: PlanRequest, options: ExtractFileOptions): Promise<CheckAsRead> {
    const plan = await makePlan(request, options)
    const { requireFrontMatter = false } = options
    const settings = { ...options, requireFrontMatter, excerpts: false, fix: false }
    return new CheckAsRead(({ path }, read) => {
      const { diagnostics, facts } = validateText(read, path, plan, settings)
      return { diagnostics, facts }
    })
  }

  /** Gives what it finds, too. */
  look(file: FoundFile, read: ReadText | Finding): CheckedFile {
    const found = this.#look(file, read)
    this.checked.push(found)
    return found
  }
}
