import { openWithNode } from './node-connection.ts'
import type { ReadConnection } from './read-connection.ts'
import { openWithWasm } from './wasm-connection.ts'

/** Opens an SQLite file for reading. Throws an error of SQLite where there is no such database. */
export const openToRead = (path: string): ReadConnection => openWithNode(path) ?? openWithWasm(path)
