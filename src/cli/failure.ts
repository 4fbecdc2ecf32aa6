import { UserError } from '../model/user-error.ts'
import { escapeForLog, escapeLinesForLog } from '../output/escape-controls.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Host } from './host.ts'

/** What an error that ended a command comes to, with its one line on standard error. */
export function failure(error: unknown, { stderr }: Host): ExitCode {
  if (isSystemError(error)) {
    if (error.code === 'EPIPE') return exitCode.done
    stderr.write(`kb: ${escapeForLog(systemMessage(error))}\n`)
  } else if (error instanceof UserError) stderr.write(`kb: ${escapeForLog(error.message)}\n`)
  else
    stderr.write(
      escapeLinesForLog(
        `kb: a fault of kb itself, please report it:\n${error instanceof Error ? error.stack : error}\n`,
      ),
    )
  return exitCode.failed
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  EFBIG: 'the file grew too large for the disk',
}

function systemMessage({ code = '', path, syscall, message }: NodeJS.ErrnoException): string {
  const why = words[code] ?? message
  return path ? `${path}: ${why}` : syscall === 'write' ? `the result could not be written: ${why}` : why
}
