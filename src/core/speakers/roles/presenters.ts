import { findSelfIntroductions } from '../names/self-introduction.ts'
import type { Person } from '../people/person.ts'
import { isMisspelling, isShorterForm } from '../people/same-name.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

/** What only somebody who presents a programme says beside his own name. */
const presents =
  /欢迎收[听看]|来自《|欢迎(?:来到|回到)|歡迎(?:收[聽看]|來到|回到)|正在收[听看]|这里是|這裡是|这是《|[Ll]istening to|[Ww]atching|elcome (?:back )?to|[Tt]his is (?:the|The) \p{Lu}/u
/** Characters around the name that are looked at, and how many of somebody's turns. */
const around = 60
const few = 3

/** Whether somebody gives his own name while he welcomes to the programme: `欢迎收听《海》，我是林海。` */
export function isPresenter(person: Person, turns: readonly TurnDraft[]): boolean {
  return turns
    .slice(0, few)
    .some(({ text }) =>
      findSelfIntroductions(text, 0, Math.min(text.length, 600)).some(
        (intro) =>
          presents.test(text.slice(Math.max(0, intro.start - around), intro.end + around)) &&
          isNameOf(person, intro.name),
      ),
    )
}

/** Whether somebody's first words welcome to a programme. */
export const welcomesTo = (turns: readonly TurnDraft[]): boolean =>
  presents.test(turns[0]?.text.slice(0, around) ?? '')

/** Whether a name is somebody's, in full, in short or misspelt. */
export function isNameOf({ name, aliases }: Person, given: string): boolean {
  return [name, ...aliases].some(
    (known) => isShorterForm(given, known) || isShorterForm(known, given) || isMisspelling(given, known),
  )
}
