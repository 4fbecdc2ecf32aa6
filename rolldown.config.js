import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { defineConfig } from 'rolldown'

/** Loads files of its own, or has a native part: stays a package. */
const kept = ['satteri', 'piscina', 'node-sqlite3-wasm']

/** The licences of the packages that are bundled, as they ask. */
const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const folders = new Set()
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const folder = id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
    }
    const notices = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices.join('\n----\n\n') })
  },
}

/** gray-matter's own engines, one of which runs JavaScript: none is ever used, and what they load is half a megabyte. */
const noEngines = {
  name: 'no-engines',
  load: {
    filter: { id: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ },
    handler: () => 'module.exports = {}',
  },
}

/** fdir looks for a package to match globs with, which nobody asks it to do. */
const noSecondMatcher = {
  name: 'no-second-matcher',
  transform: {
    filter: { id: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/ },
    handler: (code) => code.replace(/^\t__require\.resolve\("picomatch"\);\n\tpm = .*$/m, ''),
  },
}

/** What a colour library finds out of the terminal, and what starts other programs: nobody asks for it, and both are slow to load. */
const noOthersStart = {
  name: 'no-others-start',
  load: {
    filter: { id: /[\\/]chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]index\.js$/ },
    handler: () => 'export default { stdout: false, stderr: false }',
  },
  transform: {
    filter: { id: /[\\/]commander[\\/]lib[\\/]command\.js$/ },
    handler: (code) => code.replace("require('node:child_process')", '{}'),
  },
}

/** The files of this project that a file loads with it, itself included, and the packages these name. */
function loadedWith(file, loaded = new Set()) {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const imports = /^(?:import|export) (?!type\b)(?:[^;'"]*? from )?'([^']+)'/gm
  for (const [, name] of readFileSync(file, 'utf8').matchAll(imports)) {
    if (name.startsWith('.')) loadedWith(resolve(dirname(file), name), loaded)
    else if (!name.startsWith('node:')) loaded.add(`/node_modules/${name}/`)
  }
  return loaded
}

const loadedWithAll = (files) => new Set(files.flatMap((file) => [...loadedWith(resolve(file))]))

/**
 * What is always loaded together goes into one file: each more takes half a millisecond, and `kb search` is to answer at
 * once. What threads and `kb --version` load, too, stays apart, or they would load the command line.
 */
const apart = loadedWithAll([
  'src/pipeline/extract/extract-worker.ts',
  'src/pipeline/guard/child-process.ts',
  'src/cli/main.ts',
  'src/cli/host.ts',
])
const together = (name, files) => {
  const loaded = [...loadedWithAll(files)].filter((file) => !apart.has(file))
  return {
    name,
    test: (id) =>
      loaded.some((file) => id === file || (file.startsWith('/node_modules/') && id.includes(file))),
  }
}

/** What `kb` runs: loading a few files takes a quarter of the time of loading five hundred. */
const commandLine = defineConfig({
  input: {
    main: 'src/cli/main.ts',
    host: 'src/cli/host.ts',
    'extract-worker': 'src/pipeline/extract/extract-worker.ts',
    'child-process': 'src/pipeline/guard/child-process.ts',
    'child-watch': 'src/pipeline/guard/child-watch.ts',
  },
  platform: 'node',
  external: kept,
  // What `codeSplitting` needs, to put files together regardless of what they import.
  preserveEntrySignatures: 'allow-extension',
  plugins: [noEngines, noSecondMatcher, noOthersStart, licences],
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    minify: true,
    cleanDir: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        together('command-line', ['src/cli/program.ts']),
        together('search', ['src/cli/run-search.ts']),
      ],
    },
  },
})

/** The script of the page that `kb report` writes. */
const reportClient = defineConfig({
  input: 'src/output/report/client/main.ts',
  platform: 'browser',
  output: { file: 'dist/report-client.js', format: 'iife', minify: true },
})

export default [commandLine, reportClient]
