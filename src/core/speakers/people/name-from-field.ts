import { isChineseName } from '../names/read-name.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import type { CountedPerson } from './person.ts'

const surnameAndTitle =
  /^([\u3400-\u9fff])(?:心理師|心理师|营养师|營養師|藥師|药师|醫師|医师|医生|醫生|老师|老師|教授|博士|律师|律師|总|總|先生|女士|小姐|主任|院长|院長|校长|校長|导演|導演)$/

/**
 * `苏心理师`: the full name of a person labelled by surname and title is the only one of that surname in the front
 * matter, if a turn says it too.
 */
export function nameFromField(
  people: Iterable<CountedPerson>,
  turns: readonly TurnDraft[],
  known: readonly string[],
): void {
  for (const person of people) {
    const surname = surnameAndTitle.exec(person.name)?.[1]
    if (!surname) continue
    const names = known.filter(
      (name) => name.startsWith(surname) && isChineseName(name) && !surnameAndTitle.test(name),
    )
    const [name] = names
    if (!name || names.length > 1) continue
    const turn = turns.find(({ text }) => text.includes(name))
    if (!turn || person.aliases.has(name)) continue
    const at = turn.text.indexOf(name)
    const text = turn.text.slice(Math.max(0, at - 10), at + name.length + 10)
    person.aliases.add(name)
    person.evidence.push({ kind: 'introduction', line: turn.startLine, text })
  }
}
