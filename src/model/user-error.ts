/** A failure whose message is for the person who typed the command: no stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
