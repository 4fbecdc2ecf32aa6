import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { readBaseline } from '../../input/baseline.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { ShownDiagnostic } from '../../model/validation-report.ts'
import { applyBaseline, makeBaseline } from './apply-baseline.ts'
import type { Validated } from './hold-together.ts'

interface BaselinePlace {
  /** Absolute. */
  readonly path: string
  readonly workingDirectory: string
}

interface KnownFindings {
  /** Those that are not known. */
  readonly diagnostics: readonly ShownDiagnostic[]
  readonly known: number
  readonly gone: ReadonlyMap<string, number>
  /** What the baseline should be; null where it was not asked for. */
  readonly baseline: Baseline | null
}

/** A baseline lies where it is kept: its paths are relative to that folder, so that it holds from wherever kb is run. */
const toBaseline =
  ({ path: baseline, workingDirectory }: BaselinePlace) =>
  (path: string): string =>
    relative(dirname(baseline), resolve(workingDirectory, path)).replaceAll(sep, '/')

/** Takes away what the baseline knows, and tells what of it is gone: mended, or with its whole file. */
export function compareWithBaseline(
  { diagnostics, files }: Pick<Validated, 'diagnostics' | 'files'>,
  place: BaselinePlace,
): KnownFindings {
  const baseline = readBaseline(place.path)
  if (!baseline) return { diagnostics, known: 0, gone: new Map(), baseline: null }
  const moved = toBaseline(place)
  const shown = new Map(
    diagnostics.map((each): [ShownDiagnostic, ShownDiagnostic] => [
      { ...each, path: moved(each.path) },
      each,
    ]),
  )
  const looked = new Set([...files].map(moved))
  for (const path of Object.keys(baseline.files)) if (!isThere(path, place)) looked.add(path)
  const { fresh, known, gone } = applyBaseline([...shown.keys()], baseline, looked)
  return { diagnostics: fresh.map((each) => shown.get(each)!), known, gone, baseline: null }
}

/** The baseline that knows all of this, and of files that were not looked at what it knew before. */
export function renewBaseline(
  { diagnostics, files }: Pick<Validated, 'diagnostics' | 'files'>,
  place: BaselinePlace,
): KnownFindings {
  const moved = toBaseline(place)
  const looked = new Set([...files].map(moved))
  const found = makeBaseline(diagnostics.map((each) => ({ ...each, path: moved(each.path) }))).files
  const before = Object.entries(readBaseline(place.path)?.files ?? {})
  const kept = before.filter(([path]) => !looked.has(path) && !(path in found) && isThere(path, place))
  const all = [...Object.entries(found), ...kept].sort(([a], [b]) => (a < b ? -1 : 1))
  const baseline: Baseline = { version: 1, files: Object.fromEntries(all) }
  return { diagnostics: [], known: diagnostics.length, gone: new Map(), baseline }
}

const isThere = (path: string, place: BaselinePlace): boolean =>
  existsSync(resolve(dirname(place.path), path))
