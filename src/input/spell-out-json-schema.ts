type Schema = Readonly<Record<string, unknown>>

/** Keywords whose value is a schema, a list of schemas, or a map to schemas. */
const holding = ['items', 'contains', 'additionalProperties', 'propertyNames', 'not'] as const
const listing = ['prefixItems', 'anyOf', 'oneOf', 'allOf'] as const
const mapping = ['properties', 'patternProperties', '$defs', 'definitions'] as const

const ofObjects = ['properties', 'required', 'patternProperties', 'additionalProperties', 'minProperties']
const ofLists = ['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems']

/**
 * A JSON Schema with what zod's reading of it takes no notice of said in the words that it does: types that follow from
 * keywords, required keys without a property, lists without items, and `definitions` of older drafts.
 */
export function spellOutJsonSchema(schema: unknown): unknown {
  if (!isSchema(schema)) return schema
  const told: Record<string, unknown> = { ...schema }
  for (const keyword of holding) if (keyword in told) told[keyword] = spellOutJsonSchema(told[keyword])
  for (const keyword of listing) {
    const list = told[keyword]
    if (Array.isArray(list)) told[keyword] = list.map(spellOutJsonSchema)
  }
  for (const keyword of mapping) {
    const map = told[keyword]
    if (isSchema(map))
      told[keyword] = Object.fromEntries(
        Object.entries(map).map(([key, each]) => [key, spellOutJsonSchema(each)]),
      )
  }
  told.type ??= typeOf(told)
  if (told.type === undefined) delete told.type
  if (told.type === 'object' && Array.isArray(told.required)) told.properties = withRequired(told)
  if (told.type === 'array' && !('items' in told) && !('prefixItems' in told)) told.items = {}
  if (isSchema(told.definitions)) {
    told.$defs = { ...told.definitions, ...(isSchema(told.$defs) && told.$defs) }
    delete told.definitions
  }
  if (typeof told.$ref === 'string') told.$ref = told.$ref.replace(/^#\/definitions\//, '#/$defs/')
  return told
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function typeOf(schema: Schema): 'object' | 'array' | undefined {
  if (ofObjects.some((keyword) => keyword in schema)) return 'object'
  return ofLists.some((keyword) => keyword in schema) ? 'array' : undefined
}

function withRequired({ properties, required }: Schema): Schema {
  const known = isSchema(properties) ? properties : {}
  const missing = (required as readonly unknown[]).filter((key) => !Object.hasOwn(known, String(key)))
  return { ...known, ...Object.fromEntries(missing.map((key) => [String(key), {}])) }
}
