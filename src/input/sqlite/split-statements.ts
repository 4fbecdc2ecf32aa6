/** What closes each kind of quote or comment of SQL. */
const closers: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '`': '`',
  '[': ']',
  '--': '\n',
  '/*': '*/',
}

/** The statements of SQL, parted by semicolons, without comments; empty ones left out. One pass. */
export function splitStatements(sql: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (let at = 0; at < sql.length; ) {
    const two = sql.slice(at, at + 2)
    const opener = two in closers ? two : sql[at]!
    const closer = closers[opener]
    if (closer !== undefined) {
      const found = sql.indexOf(closer, at + opener.length)
      const end = found < 0 ? sql.length : found + closer.length
      statement += opener.length === 2 ? ' ' : sql.slice(at, end)
      at = end
    } else {
      if (opener === ';') {
        statements.push(statement)
        statement = ''
      } else statement += opener
      at++
    }
  }
  return [...statements, statement].map((each) => each.trim()).filter((each) => each !== '')
}
