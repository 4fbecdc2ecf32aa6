import type { TranscriptRecord } from '../../model/record.ts'
import type { ReportModel, ReportPerson } from '../../model/report.ts'
import { Counter } from '../overview/counter.ts'
import { roleWord } from '../speakers/labels/label-name.ts'

/** Companions listed of each person, and pairs listed over all. */
const companions = 12
const pairsListed = 24
/** More voices than this in one transcript are a crowd: its pairs would be many and say little. */
const crowd = 30

interface Person {
  readonly names: Counter
  transcripts: number
  turns: number
  characters: number
  /** Characters spoken by all in the transcripts where this person speaks. */
  heard: number
  last: string | null
  readonly together: Map<string, number>
}

/** Who speaks, how much, and with whom. People are told apart by name; a part (`Host`, `嘉宾`) is nobody. */
export class PeopleTally {
  readonly #people = new Map<string, Person>()

  add({ speakers = [], frontMatter }: TranscriptRecord): void {
    const named = speakers.filter(({ name }) => roleWord(name) === null)
    const heard = speakers.reduce((sum, { characters }) => sum + characters, 0)
    const keys = [...new Set(named.map(({ name }) => keyOf(name)))]
    const day = frontMatter.date?.slice(0, 10) ?? null
    for (const { name, aliases, turns, characters } of named) {
      const key = keyOf(name)
      const person = this.#people.get(key) ?? newPerson()
      this.#people.set(key, person)
      person.names.add(name, 1000)
      for (const alias of aliases) if (roleWord(alias) === null) person.names.add(alias)
      person.transcripts++
      person.turns += turns
      person.characters += characters
      if (characters > 0) person.heard += heard
      if (day !== null && (person.last === null || day > person.last)) person.last = day
      if (keys.length > crowd) continue
      for (const other of keys)
        if (other !== key) person.together.set(other, (person.together.get(other) ?? 0) + 1)
    }
  }

  people(): ReportPerson[] {
    return [...this.#people.values()]
      .map((person) => {
        const [name = '', ...aliases] = person.names.top(6).map(({ text }) => text)
        const { transcripts, turns, characters, heard, last } = person
        const share = heard > 0 ? characters / heard : null
        const together = this.#named(person.together).top(companions)
        return { name, aliases, transcripts, turns, characters, share, last, together }
      })
      .sort(
        (a, b) =>
          Number(b.turns > 0) - Number(a.turns > 0) ||
          b.transcripts - a.transcripts ||
          b.characters - a.characters ||
          (a.name < b.name ? -1 : 1),
      )
  }

  /** The pairs that speak together in more than one transcript. */
  pairs(): ReportModel['pairs'] {
    const pairs: { names: [string, string]; transcripts: number }[] = []
    for (const [key, { together }] of this.#people) {
      for (const [other, transcripts] of together) {
        if (key < other && transcripts > 1)
          pairs.push({ names: [this.#name(key), this.#name(other)], transcripts })
      }
    }
    return pairs
      .sort((a, b) => b.transcripts - a.transcripts || (a.names.join() < b.names.join() ? -1 : 1))
      .slice(0, pairsListed)
  }

  #named(together: ReadonlyMap<string, number>): Counter {
    const counter = new Counter()
    for (const [key, times] of together) counter.add(this.#name(key), times)
    return counter
  }

  #name(key: string): string {
    return this.#people.get(key)!.names.top(1)[0]!.text
  }
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

const newPerson = (): Person => ({
  names: new Counter(),
  transcripts: 0,
  turns: 0,
  characters: 0,
  heard: 0,
  last: null,
  together: new Map(),
})
