import { counted } from '../output/counted.ts'
import { escapeForLog } from '../output/escape-controls.ts'
import type { Mend } from '../pipeline/validate/validate-file.ts'
import type { Session } from './session.ts'
import { writeText } from './write-text.ts'

/** What --fix has made of the files so far, or would make of them. */
export class Mender {
  readonly #session: Session
  readonly #dryRun: boolean
  #findings = 0
  #files = 0

  /** `dryRun`: show what would change, and leave the files as they are. */
  constructor(dryRun: boolean, session: Session) {
    this.#session = session
    this.#dryRun = dryRun
  }

  async mend(path: string, mend: Mend): Promise<void> {
    const { workingDirectory, onInterrupt } = this.#session.host
    if (this.#dryRun) {
      const { unifiedDiff } = await import('../output/unified-diff.ts')
      await writeText(unifiedDiff(path, mend.before, mend.after), null, this.#session)
    } else {
      const { mendFile } = await import('../pipeline/validate/mend-file.ts')
      if (!(await mendFile(path, mend, workingDirectory, onInterrupt))) {
        this.#session.complain(`kb: ${escapeForLog(path)} changed meanwhile and was not mended`)
        return
      }
    }
    this.#findings += mend.made
    this.#files++
  }

  tell(): void {
    if (this.#files === 0) return
    const done = this.#dryRun ? '--fix would mend' : 'mended'
    this.#session.note(`kb: ${done} ${counted(this.#findings, 'finding')} in ${counted(this.#files, 'file')}`)
  }
}
