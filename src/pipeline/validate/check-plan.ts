import type { CheckPlan } from '../../core/rules/check-transcript.ts'
import { looksAtBody } from '../../core/rules/looks-at-body.ts'
import { levelsInForce, rules, rulesOn } from '../../core/rules/rules.ts'
import { ownSchema, schemaInForce } from '../../core/rules/schema/front-matter-schema.ts'
import { readFrontMatterSchema } from '../../input/front-matter-schema.ts'
import type { Config } from '../../model/config.ts'
import type { RuleLevel } from '../../model/rule.ts'
import { UserError } from '../../model/user-error.ts'
import { defaultSettings, type ValidationSettings } from '../../model/validation-settings.ts'
import type { ParseSettings } from '../guard/parse-limits.ts'

async function loadCheckBody(parsing: ParseSettings): Promise<NonNullable<CheckPlan['checkBody']>> {
  const [{ checkBody }, { guardCheckBody }] = await Promise.all([
    import('../../core/rules/check-body.ts'),
    import('../guard/check-body-guarded.ts'),
  ])
  return guardCheckBody(checkBody, parsing)
}

/** What a plan is made from. Plain data, so that each worker can make its own. */
export interface PlanRequest {
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly settings: ValidationSettings
  /** A config that brings its own schema for front matter. */
  readonly schemaFrom: string | null
}

/** Asks a config, and `levels` of the command line before it; `markup/*` stands for a family. Throws a UserError for a rule that does not exist. */
export function planRequest(
  config: Config,
  configPath: string | null,
  levels: Readonly<Record<string, RuleLevel>> = {},
): PlanRequest {
  const all: Record<string, RuleLevel> = {}
  for (const [id, level] of [...Object.entries(config.rules ?? {}), ...Object.entries(levels)]) {
    const meant = rules.filter(
      (rule) => rule.id === id || (id.endsWith('/*') && rule.id.startsWith(id.slice(0, -1))),
    )
    if (meant.length === 0) throw new UserError(`there is no rule ${id}; kb rules lists them all`)
    for (const rule of meant) all[rule.id] = level
  }
  const { required, vocabulary, fields } = config
  return {
    levels: all,
    settings: {
      required: required ?? defaultSettings.required,
      vocabulary: vocabulary ?? {},
      fields: fields ?? {},
    },
    schemaFrom: config.frontMatter === undefined ? null : configPath,
  }
}

export async function makePlan(
  { levels, settings, schemaFrom }: PlanRequest,
  parsing: ParseSettings = {},
): Promise<CheckPlan> {
  const own = schemaFrom === null ? null : await readFrontMatterSchema(schemaFrom)
  const schema = own ? ownSchema(own) : schemaInForce(settings)
  const inForce = levelsInForce(levels)
  const on = rulesOn(inForce)
  const checkBody = on.some(looksAtBody) ? await loadCheckBody(parsing) : null
  return { levels: inForce, on, schema, checkBody }
}
