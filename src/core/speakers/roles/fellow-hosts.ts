import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

/** Somebody whose part is to be told, with all he says. */
interface Voice {
  readonly person: Person
  readonly turns: readonly TurnDraft[]
}

/** How many of the host's turns open the talk, and how much of each is looked at. */
const opening = 3
const reach = 700
const invites = /请到|请来|请回来|邀请|荣幸|嘉宾|欢迎(?:你|您)?(?:回来|做客|加入)/g
/** How far from such words the guest's name may stand. */
const near = 40
const several = /(?:两|兩|二|三|四|五|六|几|幾|多)(?:位|名|个|個)|各位嘉宾|嘉宾们|来宾们/
const group = /[三四五六]人组|[三四五六]人組|全员到齐|全員到齊/
/** Of more than so many others, whom the opening does not name is a guest as well. */
const company = 5
/** Who hosts with others has at least this part of all turns; in a group, any. */
const part = 10

/**
 * Who hosts with a host whose opening turns invite one guest by name (`今天我们请到了山贝`), or say that the programme's
 * own group is there (`我们四人组到齐了`): whoever they do not name, and is heard as much.
 */
export function fellowHosts(host: Voice, others: readonly Voice[], total: number): Person[] {
  const first = host.turns.slice(0, opening).map(({ text }) => text)
  const gathered = first.find((text) => group.test(text.slice(0, reach)))
  const inviting = gathered ?? first.find((text) => invitations(text).length > 0)
  if (inviting === undefined) return []
  const said = invitations(inviting)
  if (!gathered && said.some((text) => several.test(text))) return []
  const named = others.filter(({ person }) => isNamed(person, inviting))
  const invited = named.some(({ person }) => said.some((text) => isNamed(person, text)))
  if (!gathered && !(invited && named.length === 1 && others.length <= company)) return []
  return others
    .filter((other) => !named.includes(other) && (gathered || other.turns.length * part >= total))
    .map(({ person }) => person)
}

/** What stands around words that invite. */
const invitations = (text: string): string[] =>
  Array.from(text.slice(0, reach).matchAll(invites), ({ index }) =>
    text.slice(Math.max(0, index - near), index + near),
  )

/** Whether a text holds somebody's name, whole or the first part of it. */
function isNamed({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some(
    (known) =>
      known.length > 1 &&
      (text.includes(known) || known.split(/[ ·•]/).some((word) => word.length > 2 && text.includes(word))),
  )
}
