import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TranscriptRecord } from '../../model/record.ts'
import type { ExtractFileOptions } from '../extract/extract-file-options.ts'
import { countRecord, type RecordCounts } from '../extract/record-counts.ts'
import { originFolder } from './cache-folder.ts'

/** A record as it was kept. */
export interface KeptRecord {
  readonly counts: RecordCounts
  /** Its JSON in UTF-8 and a line end. */
  readonly line: Uint8Array
}

/** What stands before a kept record, on a line of its own. */
interface Head {
  /** SHA-256 of the transcript's bytes. */
  readonly content: string
  /** SHA-256 of the record's line: what was cut short or changed since is not taken. */
  readonly line: string
  readonly counts: RecordCounts
}

/** Records of earlier runs in a folder, a file for each transcript, of use as long as it holds the same bytes. */
export class RecordCache {
  readonly #folder: string

  constructor(cache: string, options: ExtractFileOptions) {
    this.#folder = originFolder(cache, options)
  }

  /** What is known of a transcript with these bytes. */
  look(path: string, content: Uint8Array): CacheLook {
    const name = digest(path)
    return new CacheLook(join(this.#folder, name.slice(0, 2), name.slice(2)), digest(content))
  }
}

/** One transcript's place in the cache. */
export class CacheLook {
  readonly #path: string
  readonly #content: string
  readonly kept: KeptRecord | null

  constructor(path: string, content: string) {
    this.#path = path
    this.#content = content
    this.kept = readKept(path, content)
  }

  /** Keeps a record, or does not where it cannot: a cache on a disk that is full stops nobody. Gives what it keeps. */
  keep(record: TranscriptRecord): KeptRecord {
    const line = Buffer.from(`${JSON.stringify(record)}\n`)
    const counts = countRecord(record)
    const head: Head = { content: this.#content, line: digest(line), counts }
    const temporary = `${this.#path}.${randomUUID()}.tmp`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), line]), {
        flag: 'wx',
      })
      renameSync(temporary, this.#path)
    } catch {
      rmSync(temporary, { force: true })
    }
    return { counts, line }
  }
}

/** Null where there is nothing, nothing of these bytes, or nothing whole. */
function readKept(path: string, content: string): KeptRecord | null {
  try {
    const bytes = readFileSync(path)
    const end = bytes.indexOf('\n')
    const head: Head = JSON.parse(bytes.toString('utf8', 0, end))
    const line = bytes.subarray(end + 1)
    return head.content === content && head.line === digest(line) ? { counts: head.counts, line } : null
  } catch {
    return null
  }
}

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
