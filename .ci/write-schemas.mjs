// Writes schemas/ from the zod models as built; with --check it only tells whether they have drifted.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../dist/model/json-schemas.js'

const folder = new URL('../schemas/', import.meta.url)
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
const expected = new Map(
  [...jsonSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
)
const present = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
const drifted = [...new Set([...expected.keys(), ...present.keys()])].filter(
  (name) => expected.get(name) !== present.get(name),
)
if (!check) {
  for (const name of present.keys()) if (!expected.has(name)) rmSync(new URL(name, folder))
  for (const [name, text] of expected) writeFileSync(new URL(name, folder), text)
}
for (const name of drifted)
  console.error(
    `schemas/${name} ${check ? 'has drifted from src/model: run npm run schemas and commit it' : 'written'}`,
  )
if (check && drifted.length > 0) process.exitCode = 1
