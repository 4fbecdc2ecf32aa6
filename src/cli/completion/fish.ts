import type { CompletableCommand } from './describe-commands.ts'

/** A completion script for fish. */
export function fishScript(commands: readonly CompletableCommand[]): string {
  const lines = ['# fish completion for kb']
  for (const { name, description, flags, operands } of commands) {
    lines.push(`complete -c kb -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`)
    const within = `complete -c kb -n ${quote(`__fish_seen_subcommand_from ${name}`)}`
    if (operands.length > 0) lines.push(`${within} -f -a ${quote(operands.join(' '))}`)
    for (const flag of flags) {
      const forms = flag.names.map((form) =>
        form.startsWith('--') ? `-l ${form.slice(2)}` : `-s ${form.slice(1)}`,
      )
      const value = !flag.takesValue
        ? ''
        : flag.values.length > 0
          ? ` -x -a ${quote(flag.values.join(' '))}`
          : ' -r'
      lines.push(`${within} ${forms.join(' ')}${value} -d ${quote(flag.description)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
