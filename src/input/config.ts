import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/user-error.ts'

export interface FoundConfig {
  readonly path: string
  /** The folder its paths are relative to. */
  readonly folder: string
  readonly config: Config
}

const names = ['json', 'yaml', 'yml', 'js', 'mjs'].map((ending) => `kb.config.${ending}`)

/** The kb.config file of the folder or of the nearest folder above it that has one. */
export async function findConfig(folder: string): Promise<FoundConfig | null> {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const name = names.find((each) => existsSync(join(place, each)))
    if (name) return readConfig(join(place, name))
    if (place === dirname(place)) return null
  }
}

/** Reads one kb.config file. Throws a UserError that names the file and every key that is wrong. */
export async function readConfig(path: string): Promise<FoundConfig> {
  const content = await load(path).catch((error: unknown) => {
    throw new UserError(`${path}: cannot be read: ${error instanceof Error ? error.message : error}`)
  })
  const { configSchema } = await import('../model/config.ts')
  const result = configSchema.safeParse(content ?? {})
  if (result.success) return { path, folder: dirname(path), config: result.data }
  const problems = result.error.issues.map(
    ({ path: key, message }) => `${key.join('.') || 'the file'}: ${message}`,
  )
  throw new UserError(`${path}: ${problems.join('; ')}`)
}

async function load(path: string): Promise<unknown> {
  const ending = extname(path)
  if (ending === '.js' || ending === '.mjs') {
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  }
  const text = readFileSync(path, 'utf8')
  return ending === '.json' ? JSON.parse(text) : (await import('yaml')).parse(text)
}
