import type { Readable } from 'node:stream'

/** Paths from a stream, ended by NUL where one is there (or asked for), else by line ends. Empty ones are left out. */
export async function readPathList(stream: Readable, nul = false): Promise<string[]> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array | string))
  const text = Buffer.concat(pieces).toString('utf8')
  return nul || text.includes('\0')
    ? text.split('\0').filter((path) => path !== '')
    : text
        .split('\n')
        .map((path) => (path.endsWith('\r') ? path.slice(0, -1) : path))
        .filter((path) => path !== '')
}
