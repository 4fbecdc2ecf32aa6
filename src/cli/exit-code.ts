/** What the process says by its exit code. */
export const exitCode = { done: 0, findings: 1, failed: 2 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
