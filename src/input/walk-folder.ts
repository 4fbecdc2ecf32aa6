import { type Dirent, readdir, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob } from 'tinyglobby'
import { type Finding, fileStart } from '../model/finding.ts'
import { fileKind } from './file-kind.ts'
import type { PathProblem } from './found-file.ts'
import { systemReason } from './system-reason.ts'

export const transcriptName = /\.(?:md|markdown|txt)$/i

export interface Walked {
  /** Files, with '/', relative to the folder. */
  readonly files: readonly string[]
  /** Links to files of the folder that are not among its transcripts themselves. */
  readonly links: readonly string[]
  /** What could not be walked or read, relative to the folder. */
  readonly problems: readonly PathProblem[]
}

/**
 * Transcripts under a folder that match a glob. Dot folders and node_modules are left out and links to folders are not
 * followed; links to files are where they lead to a file of the same folder. The walk itself tells of nothing it leaves
 * out (unreadable folders, links, pipes), so each listing is looked at as it passes.
 */
export async function walkFolder(folder: string, pattern: string): Promise<Walked> {
  const links: string[] = []
  const problems: PathProblem[] = []
  const matches = picomatch(pattern, { nocase: true })
  const note = (path: string, finding: Finding) =>
    problems.push({ path: toSlashes(relative(folder, path)), finding, severity: severityOf(finding) })
  const lookAt = (path: string, entry: Dirent) => {
    if (entry.isFile() || entry.isDirectory() || entry.name.startsWith('.')) return
    if (!transcriptName.test(entry.name)) return
    const full = join(path, entry.name)
    if (!matches(toSlashes(relative(folder, full)))) return
    if (entry.isSymbolicLink()) links.push(toSlashes(relative(folder, full)))
    else note(full, notRegular(fileKind(entry)))
  }
  const files = await glob(pattern, {
    cwd: folder,
    ignore: '**/node_modules',
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {
      readdir: ((
        path: string,
        options: { withFileTypes: true },
        done: (e: Error | null, d: Dirent[]) => void,
      ) =>
        readdir(path, options, (error, entries) => {
          if (error) note(path, unreadable(error))
          else for (const entry of entries) lookAt(path, entry)
          done(error, entries)
        })) as typeof readdir,
    },
  })
  const found = files.filter((file) => transcriptName.test(file))
  const regular = new Set(found)
  const inside: string[] = []
  for (const link of links) {
    const target = followLink(folder, link)
    if (typeof target === 'object') note(join(folder, link), target)
    else if (target !== '' && !regular.has(target)) inside.push(link)
  }
  return { files: found, links: inside, problems }
}

/** The pattern for all transcripts of a folder. */
export const allTranscripts = '**/*.{md,markdown,txt}'

/** What a link leads to: a file of the folder (its path in it), a folder (''), or a problem. */
function followLink(folder: string, link: string): Finding | string {
  try {
    const target = realpathSync(join(folder, link))
    const stat = statSync(target)
    if (stat.isDirectory()) return ''
    if (!stat.isFile()) return notRegular(fileKind(stat))
    const home = realpathSync(folder)
    if (target.startsWith(home + sep)) return toSlashes(relative(home, target))
    return { code: 'file/link-outside', arguments: { target }, range: fileStart }
  } catch (error) {
    return unreadable(error)
  }
}

/** What somebody put into a folder and nobody can read is an error; what is not meant to be read there, a warning. */
const severityOf = ({ code }: Finding) => (code === 'file/unreadable' ? 'error' : 'warning')

const notRegular = (kind: string): Finding => ({
  code: 'file/not-regular',
  arguments: { kind },
  range: fileStart,
})

const unreadable = (error: unknown): Finding => ({
  code: 'file/unreadable',
  arguments: { reason: systemReason(error) },
  range: fileStart,
})

const toSlashes = (path: string) => (sep === '/' ? path : path.replaceAll(sep, '/'))
