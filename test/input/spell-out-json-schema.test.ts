import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { spellOutJsonSchema } from '../../src/input/spell-out-json-schema.ts'

type Json = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>

/** What zod says of a value, by the schema spelled out; and what a validator of JSON Schema says. */
function verdicts(schema: Json, value: unknown): [zod: boolean, ajv: boolean] {
  const spelled = z.fromJSONSchema(spellOutJsonSchema(schema) as Json)
  const ajv = new Ajv2020({ strict: false })
  return [spelled.safeParse(value).success, ajv.validate(schema as object, value) as boolean]
}

const object = (properties: object, more: object = {}): Json =>
  ({ type: 'object', properties, ...more }) as Json

describe.each<[string, Json, sound: unknown, wrong: unknown]>([
  ['required without a property', object({ a: {} }, { required: ['b'] }), { b: 1 }, { a: 1 }],
  ['required and nothing else', { required: ['b'] } as Json, { b: null }, {}],
  ['no type, properties', { properties: { a: { type: 'string' } } } as Json, { a: 'x' }, { a: 5 }],
  ['no type within', object({ a: { required: ['b'] } }), { a: { b: 1 } }, { a: {} }],
  ['items without a type', object({ a: { items: { type: 'string' } } }), { a: ['x'] }, { a: [1] }],
  ['a list without items', object({ a: { type: 'array', minItems: 2 } }), { a: [1, 'x'] }, { a: [1] }],
  ['in anyOf', object({ a: { anyOf: [{ minItems: 1 }, { type: 'null' }] } }), { a: null }, { a: [] }],
  [
    'by $ref',
    { ...object({ a: { $ref: '#/$defs/s' } }), $defs: { s: { items: { enum: ['x'] } } } } as Json,
    { a: ['x'] },
    { a: ['y'] },
  ],
  [
    'of an older draft',
    { ...object({ a: { $ref: '#/definitions/s' } }), definitions: { s: { type: 'string' } } } as Json,
    { a: 'x' },
    { a: 2 },
  ],
  [
    'sound as it stands',
    object({ a: { type: 'string', maxLength: 2 } }, { required: ['a'], additionalProperties: false }),
    { a: 'x' },
    { a: 'x', b: 1 },
  ],
  [
    'a type that is given',
    object({ a: { type: ['array', 'null'], items: { type: 'number' } } }),
    { a: null },
    { a: ['x'] },
  ],
])('%s', (_, schema, sound, wrong) => {
  test('what is sound', () => expect(verdicts(schema, sound)).toEqual([true, true]))
  test('what is wrong', () => expect(verdicts(schema, wrong)).toEqual([false, false]))
})

test('the schema that is given stays as it is', () => {
  const schema = Object.freeze({ required: Object.freeze(['a']), definitions: Object.freeze({}) })
  expect(spellOutJsonSchema(schema)).toEqual({
    type: 'object',
    required: ['a'],
    properties: { a: {} },
    $defs: {},
  })
  expect(spellOutJsonSchema(true)).toBe(true)
})
