import type { CheckPlan } from '../core/rules/check-transcript.ts'
import { levelsInForce, rules } from '../core/rules/rules.ts'
import { frontMatterSchemaOf, kindsInForce } from '../core/rules/schema/front-matter-schema.ts'
import { readFrontMatterSchema } from '../input/front-matter-schema.ts'
import type { Config } from '../model/config.ts'
import type { RuleLevel } from '../model/rule.ts'
import { UserError } from '../model/user-error.ts'
import { defaultSettings, type ValidationSettings } from '../model/validation-settings.ts'

/** What a plan is made from. Plain data, so that each worker can make its own. */
export interface PlanRequest {
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly settings: ValidationSettings
  /** A config that brings its own schema for front matter. */
  readonly schemaFrom: string | null
}

/** Asks a config, and `levels` of the command line before it. Throws a UserError for a rule that does not exist. */
export function planRequest(
  config: Config,
  configPath: string | null,
  levels: Readonly<Record<string, RuleLevel>> = {},
): PlanRequest {
  const all = { ...config.rules, ...levels }
  const unknown = Object.keys(all).find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new UserError(`there is no rule ${unknown}; kb rules lists them all`)
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

export async function makePlan({ levels, settings, schemaFrom }: PlanRequest): Promise<CheckPlan> {
  const own = schemaFrom === null ? null : await readFrontMatterSchema(schemaFrom)
  const schema = own
    ? { schema: own, kinds: null }
    : { schema: frontMatterSchemaOf(settings), kinds: kindsInForce(settings) }
  return { levels: levelsInForce(levels), schema }
}
