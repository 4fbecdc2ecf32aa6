import type { FileFindings } from '../../../model/findings/file-findings.ts'
import type { Words } from './words.ts'

export const fileWording: Words<FileFindings> = {
  'file/not-found': () => 'No such file or folder; check the path.',
  'file/unreadable': ({ reason }) => `Cannot be read (${reason}); check its permissions.`,
  'text/encoding': ({ byte, offset }) =>
    `Byte ${byte} at offset ${offset} is not UTF-8; save the file as UTF-8, or name its encoding with --encoding.`,
}
