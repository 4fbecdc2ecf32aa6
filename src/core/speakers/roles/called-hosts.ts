import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** How many of a speaker's turns are looked at, and how much of each. */
const first = 6
const reach = 700

/** What stands right before the name of who hosts, too, and around it where the speaker says `我和林海来主持`. */
const called =
  /(?:客座|特邀|联合|聯合|共同|搭档|搭檔)主持人?(?:是|：)?\s?$|\b(?:co-?host|guest host)(?:,| is)? $/i
const withMe = /我[和与與跟]$/
const hosting = /^(?:一起|共同)?来?(?:一起|共同)?主持/

/** Whom somebody calls a host beside the programme's own (`客座主持人林海`), and both who one of them says host it. */
export function calledHosts(voices: Spoken): Set<Person> {
  const hosts = new Set<Person>()
  for (const [speaker, turns] of voices) {
    for (const { text } of turns.slice(0, first)) {
      const said = text.slice(0, reach)
      if (!/主持|host/i.test(said)) continue
      for (const [person] of voices) {
        if (person === speaker) continue
        const how = howCalled(person, said)
        if (how !== null) hosts.add(person)
        if (how === 'together') hosts.add(speaker)
      }
    }
  }
  return hosts
}

function howCalled({ name, aliases }: Person, text: string): 'host' | 'together' | null {
  for (const known of [name, ...aliases]) {
    const at = known.length > 1 ? text.indexOf(known) : -1
    if (at < 0) continue
    const before = text.slice(Math.max(0, at - 14), at)
    if (called.test(before)) return 'host'
    const end = at + known.length
    if (withMe.test(before) && hosting.test(text.slice(end, end + 10))) return 'together'
  }
  return null
}
