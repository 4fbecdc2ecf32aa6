/** How every record begins; the path is a JSON string. Bounded, and each character has one way to match: linear. */
const beginning = /^\{"schemaVersion":1,"path":("(?:[^"\\]|\\.){0,16384}")/

/** The path of a record in JSON, without parsing all of it; null where it is no record. */
export function recordPath(json: Uint8Array): string | null {
  const start = new TextDecoder().decode(json.subarray(0, 1 << 16))
  const match = beginning.exec(start)
  try {
    if (match) return JSON.parse(match[1]!) as string
    const record: unknown = JSON.parse(new TextDecoder().decode(json))
    return isRecord(record) ? record.path : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is { path: string } {
  if (typeof value !== 'object' || value === null) return false
  const { schemaVersion, path } = value as Record<string, unknown>
  return schemaVersion === 1 && typeof path === 'string'
}
