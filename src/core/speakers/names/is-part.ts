import { roleWord } from '../labels/label-name.ts'

/** `工程师A`, `选民录音片段 11`: one of several who are told apart by a letter or a number. */
const numbered = /[\u3400-\u9fff]{2} ?(?:[A-Z]|[0-9]{1,3})$/

/** Whether a name says a part in one conversation only (`主持人`, `Speaker 1`), or one of a group (`工程师A`). */
export function isPart(name: string): boolean {
  return roleWord(name) !== null || numbered.test(name)
}
