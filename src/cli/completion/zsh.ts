import type { CompletableCommand, CompletableFlag } from './describe-commands.ts'

/** A completion script for zsh, to be put into a folder of fpath as _kb. */
export function zshScript(commands: readonly CompletableCommand[]): string {
  const list = commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join('\n')
  const cases = commands.map(
    ({ name, flags, operands }) => `    ${name})
      _arguments -s \\
${flags.map((flag) => `        ${argument(flag)} \\\n`).join('')}        ${
      operands.length > 0 ? quote(`1:value:(${operands.join(' ')})`) : quote('*:path:_files')
    }
      ;;`,
  )
  return `#compdef kb
_kb() {
  local -a commands
  commands=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _kb ]; then _kb "$@"; else compdef _kb kb; fi
`
}

function argument({ names, description, takesValue, values }: CompletableFlag): string {
  const text = `[${description.replace(/[[\]:]/g, '\\$&')}]`
  const value = !takesValue ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files'
  return names.length === 1
    ? quote(`${names[0]}${text}${value}`)
    : `${quote(`(${names.join(' ')})`)}{${names.join(',')}}${quote(`${text}${value}`)}`
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
