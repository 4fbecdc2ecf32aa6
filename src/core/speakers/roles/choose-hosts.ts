import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { fellowHosts } from './fellow-hosts.ts'
import { hostScore, questionRate, wasInvited } from './host-score.ts'
import { joinsIn, namesBoth } from './joins-in.ts'
import { leaderOf } from './leads.ts'
import { isPresenter } from './presenters.ts'
import { signsOff } from './signs-off.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

interface Choice {
  /** Title and summary: whom they name is rather the guest. */
  readonly about: string
  /** Nobody hosts who scores less. */
  readonly least?: number
  /** Somebody is known to host: beside him host only who present the programme, and who join in with them. */
  readonly known?: boolean
}

interface Candidate {
  readonly person: Person
  readonly turns: readonly TurnDraft[]
  readonly named: boolean
  readonly presenter: boolean
  readonly score: number
}

/** What a name in title or summary counts, and in how many turns a talk shows who asks. */
const subject = 1.2
const longTalk = 12
/** Who asks in fewer of a talk's turns does not host it: a participant, or a voice that is played. */
const smallPart = 15
/** What leading a panel counts. */
const lead = 2
/** Each is held against every host. */
const mostPeople = 50

/** Of those whose role nothing tells, who sounds most like a host; and those who host with him. */
export function chooseHosts(
  rest: Spoken,
  roles: Map<Person, Role>,
  { about, least = Number.NEGATIVE_INFINITY, known = false }: Choice,
): void {
  const ranked = rank(rest, about)
  const [first] = ranked as [Candidate]
  const opens = openingOf(rest)[0]
  const hosts = ranked.filter((candidate) => presents(candidate, about))
  if (!known && first.score >= least && !hosts.includes(first)) hosts.unshift(first)
  for (const host of hosts) roles.set(host.person, 'host')
  if (hosts.length === 0) return
  const answers = ranked.some(({ turns }) => turns.length > 2 && questionRate(turns) < 0.3)
  const guests = ranked.filter(({ turns }) => wasInvited(turns))
  const total = ranked.reduce((sum, { turns }) => sum + turns.length, 0)
  const comparable = ranked.length <= mostPeople
  for (const person of known || !comparable ? [] : fellowsOf(hosts, ranked, about)) roles.set(person, 'host')
  const [presenter, ...more] = hosts
  const hostAsks = more.length > 0 || questionRate(presenter!.turns) >= 0.2
  for (const candidate of ranked) {
    if (roles.get(candidate.person) === 'host') continue
    const { person, turns, named, score } = candidate
    const joined =
      comparable &&
      hosts.some(
        (host) =>
          (person === opens && joinsIn(host.turns, turns)) ||
          (!named && joinsIn(turns, host.turns)) ||
          namesBoth(host, candidate) ||
          namesBoth(candidate, host),
      )
    if (joined) roles.set(person, 'host')
    if (known || joined || score < 0 || turns.length < 4) continue
    if (!hostAsks && questionRate(turns) > 0.6) roles.set(person, 'host')
    if (named || turns.length * smallPart < total) continue
    const rate = questionRate(turns)
    const asks = answers && rate > 0.5 && rate > questionRate(first.turns) / 2
    if (asks || asksBeside(guests, candidate, ranked)) roles.set(person, 'host')
  }
}

/** Who welcomes to the programme by his name, or ends it though nobody introduces him; and was not invited to it. */
const presents = ({ person, presenter, named, turns }: Candidate, about: string): boolean =>
  !wasInvited(turns) && (presenter || (!named && signsOff(turns) && !isSubject(person, about)))

/** Who hosts with the first of the hosts, as far as neither they nor title and summary speak of him as a guest. */
function fellowsOf(hosts: readonly Candidate[], ranked: readonly Candidate[], about: string): Person[] {
  const others = ranked.filter((candidate) => !hosts.includes(candidate))
  if (others.length < 2) return []
  const total = ranked.reduce((sum, { turns }) => sum + turns.length, 0)
  const fellows = new Set(hosts.flatMap((host) => fellowHosts(host, others, total)))
  return others
    .filter(({ person, turns }) => fellows.has(person) && !wasInvited(turns) && !isSubject(person, about))
    .map(({ person }) => person)
}

/** Where somebody thanks for the invitation, who is heard as much as the host, was not invited and asks more than he does. */
function asksBeside(guests: readonly Candidate[], { turns }: Candidate, all: readonly Candidate[]): boolean {
  if (guests.length !== 1 || all.length !== 3) return false
  const rate = questionRate(turns)
  return rate > 0.15 && rate > 1.5 * questionRate(guests[0]!.turns)
}

function openingOf(rest: Spoken): Spoken[number] {
  return rest.reduce((first, entry) => (entry[1][0]!.startLine < first[1][0]!.startLine ? entry : first))
}

function rank(rest: Spoken, about: string): Candidate[] {
  const total = rest.reduce((sum, [, turns]) => sum + turns.length, 0)
  const opening = openingOf(rest)
  const told = rest.map(([person]) => isSubject(person, about))
  const allTold = !told.includes(false)
  const leader = leaderOf(rest)
  const ranked = rest.map(([person, turns], order) => {
    const named = person !== opening[0] && isNamedIn(person, opening[1][0]!.text)
    const passing = turns.length * smallPart < total ? 3 : 0
    const presenter = isPresenter(person, turns)
    const asSubject = total > longTalk && !presenter && told[order] && !allTold ? subject : 0
    const leading = person === leader ? lead : 0
    const score = hostScore(turns, order) - (named ? 2 : 0) - passing - asSubject + leading
    return { person, turns, named, presenter, score }
  })
  return ranked.sort((a, b) => b.score - a.score)
}

/** A Chinese name of three characters, and what its bearer is. */
const titled = /^[\u3400-\u9fff]{5,8}$/

/** Whether title or summary name somebody, other than as the host. */
function isSubject({ name, aliases }: Person, about: string): boolean {
  return [name, ...aliases].some((known) => {
    const at = known.length < 2 ? -1 : about.indexOf(titled.test(known) ? known.slice(0, 3) : known)
    return at >= 0 && !/主持人? ?\**$|主播 ?$/.test(about.slice(Math.max(0, at - 6), at))
  })
}

/** Whether a programme's opening turn names somebody: then it introduces him. */
function isNamedIn({ name, aliases }: Person, text: string): boolean {
  return [name, ...aliases].some((known) => known.length > 1 && text.includes(known))
}
