import type { FileFindings } from '../../../model/findings/file-findings.ts'
import type { Words } from './words.ts'

export const fileWording: Words<FileFindings> = {
  'file/not-found': () => 'No such file or folder; check the path.',
  'file/no-match': () => 'No transcript matches this pattern; check it, and quote it against the shell.',
  'file/no-transcripts': () => 'The folder holds no transcripts (.md, .markdown, .txt).',
  'file/unreadable': ({ reason }) => `Cannot be read (${reason}); check that it exists and its permissions.`,
  'file/not-regular': ({ kind }) => `Is a ${kind}; only regular files are read.`,
  'file/link-outside': ({ target }) =>
    `Links out of the folder, to ${target}; name that file itself if it is to be read.`,
  'file/is-output': () =>
    'Is left out: standard output goes to it; write somewhere else, or with --out, if it is to be read.',
  'file/too-large': ({ bytes, limit }) =>
    `Has ${bytes} bytes, over the limit of ${limit}; split it, or raise the limit with --max-bytes.`,
  'file/failed': ({ reason }) =>
    `Could not be read to its end (${reason}); leave it out with --ignore, or report it with the file.`,
  'file/changed': () => 'Changed while it was read; run again when nothing writes to it.',
  'text/encoding': ({ byte, offset, encoding }) =>
    `Byte ${byte} at offset ${offset} is not ${encoding}; save the file as UTF-8, or name its encoding with --encoding.`,
}
