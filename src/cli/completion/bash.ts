import type { CompletableCommand } from './describe-commands.ts'

/** A completion script for bash 3.2 and later. */
export function bashScript(commands: readonly CompletableCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter((flag) => flag.values.length > 0)
      .map(
        (flag) =>
          `    ${flag.names.map((each) => `${name}:${each}`).join('|')}) words='${flag.values.join(' ')}' ;;`,
      ),
  )
  const paths = commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ takesValue, values }) => takesValue && values.length === 0)
      .map((flag) => flag.names.map((each) => `${name}:${each}`).join('|')),
  )
  const own = commands.map(
    ({ name, flags, operands }) =>
      `    ${name}) flags='${flags.flatMap((flag) => flag.names).join(' ')}' words='${operands.join(' ')}' ;;`,
  )
  return `# bash completion for kb: source it, or append it to ~/.bashrc
_kb() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local flags='' words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$current"))
    return
  fi
  case "$command:$previous" in
${values.join('\n')}
    ${paths.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${own.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi ;;
  esac
}
complete -o default -F _kb kb
`
}
