import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import { saidLength } from '../turns/said-length.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { questionRate } from './host-score.ts'
import { isPresenter, welcomesTo } from './presenters.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** How small a part of all words an announcer says, and how often who talks with somebody asks. */
const announcement = 20
const asks = 0.3

/**
 * Who speaks alone narrates; so does he whom the label calls `主讲人` and who welcomes to a programme of his own, and he
 * beside whom there are but recordings, announcers and voices without a name, if he neither asks nor presents a programme.
 */
export function loneVoice(spoken: Spoken, roles: Map<Person, Role>): void {
  const total = spoken.reduce((sum, [, turns]) => sum + saidLength(turns), 0)
  const left = spoken.filter(([person]) => roles.get(person) !== 'clip')
  const voices = left.filter(
    ([person, turns]) =>
      roles.get(person) !== 'unknown' &&
      !(roles.get(person) === 'narrator' && saidLength(turns) * announcement < total),
  )
  if (voices.length !== 1) return
  const [person, turns] = voices[0]!
  const alone = left.length === 1
  const told = roles.get(person)
  if (turns.length === 0 || (told && !(told === 'guest' && alone && welcomesTo(turns)))) return
  if (alone || (questionRate(turns) < asks && !isPresenter(person, turns))) roles.set(person, 'narrator')
}
