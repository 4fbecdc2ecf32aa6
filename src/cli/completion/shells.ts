import type { CompletableCommand } from './describe-commands.ts'

export type CompletionScript = (commands: readonly CompletableCommand[]) => string

/** The shells that a script can be made for, loaded when asked for. */
export const shells: Readonly<Record<string, () => Promise<CompletionScript>>> = {
  bash: async () => (await import('./bash.ts')).bashScript,
  zsh: async () => (await import('./zsh.ts')).zshScript,
  fish: async () => (await import('./fish.ts')).fishScript,
}
