import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { write } from './sample.ts'

const python = ['/usr/bin/python3', 'python3'].find(
  (program) => spawnSync(program, ['-c', 'import rdflib']).status === 0,
)
if (python === undefined) console.warn('skipped: Python with rdflib is not installed')

/** Reads both, compares them as graphs, and holds them against the integrity conditions of the SKOS reference (S9, S13, S14). */
const program = `
import sys, json, rdflib
from rdflib.compare import isomorphic
from rdflib.namespace import SKOS, RDF
turtle = rdflib.Graph().parse(sys.argv[1], format='turtle', publicID='https://example.org/terms')
jsonld = rdflib.Graph().parse(sys.argv[2], format='json-ld', publicID='https://example.org/terms')
concepts = set(turtle.subjects(RDF.type, SKOS.Concept))
schemes = set(turtle.subjects(RDF.type, SKOS.ConceptScheme))
broken = []
for concept in concepts:
    preferred = list(turtle.objects(concept, SKOS.prefLabel))
    languages = [label.language for label in preferred]
    if not preferred or len(languages) != len(set(languages)): broken.append('S14 ' + concept)
    if set(preferred) & set(turtle.objects(concept, SKOS.altLabel)): broken.append('S13 ' + concept)
    if concept in schemes: broken.append('S9 ' + concept)
print(json.dumps({'same': isomorphic(turtle, jsonld), 'concepts': len(concepts), 'schemes': len(schemes), 'broken': broken}))
`

describe.skipIf(python === undefined)('SKOS read by rdflib', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-rdflib-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says the same in both forms, and keeps to the conditions of SKOS', async () => {
    const [turtle, jsonld] = [join(folder, 'terms.ttl'), join(folder, 'terms.jsonld')]
    const text = await write('skos', undefined, { source: true })
    writeFileSync(turtle, text)
    writeFileSync(jsonld, await write('jsonld', undefined, { source: true }))
    const said = JSON.parse(execFileSync(python!, ['-c', program, turtle, jsonld], { encoding: 'utf8' }))
    expect(said).toEqual({
      same: true,
      concepts: text.match(/a skos:Concept\b(?!Scheme)/g)!.length,
      schemes: 1,
      broken: [],
    })
  })

  it('is told by it what breaks them', async () => {
    const turtle = join(folder, 'broken.ttl')
    const text = (await write('skos')).replace(/skos:altLabel "CapEx"@en/, 'skos:altLabel "资本开支"@zh')
    writeFileSync(turtle, text)
    const jsonld = join(folder, 'terms.jsonld')
    writeFileSync(jsonld, await write('jsonld'))
    const said = JSON.parse(execFileSync(python!, ['-c', program, turtle, jsonld], { encoding: 'utf8' }))
    expect(said.same).toBe(false)
    expect(said.broken).toHaveLength(1)
  })
})
