import type { YamlProblem } from '../../../model/findings/front-matter-findings.ts'

/** A block of YAML on its way to a tree. Offsets of `report` are UTF-16 offsets into the file, as in the tree. */
export interface YamlContext {
  readonly block: string
  /** The block's offset in the file. */
  readonly shift: number
  readonly lineAt: (offset: number) => number
  readonly report: (problem: YamlProblem, start: number, end: number) => void
}

export interface YamlFailure {
  readonly problem: YamlProblem
  readonly start: number
  readonly end: number
}
