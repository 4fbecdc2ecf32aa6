import type { Role } from '../../../model/speaker.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { isNumberedVoice, roleWord } from '../labels/label-name.ts'
import { foldName } from '../names/fold-name.ts'
import { isChineseName } from '../names/read-name.ts'
import type { Person } from '../people/person.ts'
import { saidLength } from '../turns/said-length.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'
import { calledHosts } from './called-hosts.ts'
import { callers } from './callers.ts'
import { chooseHosts } from './choose-hosts.ts'
import { questionRate } from './host-score.ts'
import { latinShare } from './latin-share.ts'
import { loneVoice } from './lone-voice.ts'
import { passersBy } from './passers-by.ts'
import { playedVoices } from './played-voices.ts'
import { quotedVoices } from './quoted-voices.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** Gives each speaker a role, by what the labels tell and by who welcomes, asks and thanks. */
export function assignRoles(
  document: TranscriptDocument,
  drafts: readonly TurnDraft[],
  speakers: ReadonlyMap<Person, readonly TurnDraft[]>,
): Map<Person, Role> {
  const roles = new Map<Person, Role>()
  const spoken = [...speakers]
  const all = [...speakers.keys()]
  const total = spoken.reduce((sum, [, turns]) => sum + turns.length, 0)
  const welcome = drafts.find(({ text }) => welcoming.test(text.slice(0, 300)))
  for (const [person, turns] of spoken)
    if (person.toldRole) roles.set(person, toldRole(person, turns, drafts, spoken, welcome))
  const open = (): Spoken => spoken.filter(([person, turns]) => turns.length > 0 && !roles.has(person))
  foreignVoicesAreClips(open(), roles)
  playedVoices(open(), drafts, speaking(spoken, roles).length, roles)
  quotedVoices(open(), spoken, roles)
  passersBy(open(), total, speaking(spoken, roles).length, roles)
  const heard = speaking(spoken, roles)
  loneVoice(spoken, roles)
  for (const [person, turns] of open()) {
    if (turns.length * 10 < total || isInvited(person, drafts)) continue
    const role = channelRole(person, turns[0]!, document)
    if (role) roles.set(person, role)
  }
  if (![...roles.values()].includes('host')) dominantVoice(open(), roles)
  passingVoices(open(), heard, roles)
  nameHosts(open(), document, total, spoken, roles)
  const called = calledHosts(heard)
  for (const [person] of open()) if (called.has(person)) roles.set(person, 'host')
  callers(open(), drafts, all, roles)
  for (const [person] of spoken) if (!roles.has(person)) roles.set(person, 'guest')
  return roles
}

/** Where a label already says who hosts, only those host too who present the programme. */
function nameHosts(
  rest: Spoken,
  { frontMatter }: TranscriptDocument,
  total: number,
  spoken: Spoken,
  roles: Map<Person, Role>,
): void {
  if (rest.length === 0) return
  const told = [...roles.values()]
  const about = `${frontMatter.title ?? ''} ${frontMatter.summary ?? ''}`
  const known = spoken.filter(([person]) => roles.get(person) === 'host')
  const heard = known.reduce((sum, [, turns]) => sum + turns.length, 0)
  if (known.length > 0 && heard * 20 >= total) chooseHosts(rest, roles, { about, known: true })
  else if (known.length > 0) chooseHosts(rest, roles, { about, least: asking })
  else if (!told.includes('narrator')) chooseHosts(rest, roles, { about })
  else if (rest.length > 1) chooseHosts(rest, roles, { about, least: presenting })
}

/** The score that somebody needs beside a host who is hardly heard. */
const asking = 1.5

/** How much like a host somebody has to sound beside an announcer. */
const presenting = 3

const speaking = (spoken: Spoken, roles: ReadonlyMap<Person, Role>): Spoken =>
  spoken.filter(([person, turns]) => turns.length > 0 && roles.get(person) !== 'clip')

/**
 * `提问者` is the host of an interview; where he hardly speaks or a lecturer greets, somebody from the audience. A bare `Speaker` beside
 * others who have names is anybody, unless somebody interviews him.
 */
function toldRole(
  person: Person,
  turns: readonly TurnDraft[],
  drafts: readonly TurnDraft[],
  spoken: Spoken,
  welcome: TurnDraft | undefined,
): Role {
  if (person.name.startsWith('提问者') && (turns.length * 20 < drafts.length || isGreeted(person, drafts)))
    return 'audience'
  if (person.toldRole === 'narrator' && turns.some(({ text }) => receives.test(text))) return 'host'
  if (person.toldRole === 'unknown' && opensBefore(turns, welcome)) return 'clip'
  if (person.name.toLowerCase() !== 'speaker') return person.toldRole!
  const named = spoken.filter(([{ name }]) => !roleWord(name) && !isNumberedVoice(name))
  const interviewed = spoken.length === 2 && named.some(([, asking]) => questionRate(asking) > 0.3)
  if (named.length === 0 || interviewed) return person.toldRole!
  return opensBefore(turns, welcome) ? 'clip' : 'unknown'
}

/** What an announcer says to nobody. */
const receives = /\b(?:great|good|nice) to have you\b|很高兴(?:你|您)能?来|欢迎(?:你|您)(?:来|做客)/

/** What somebody says who opens a programme. */
const welcoming = /欢迎(?:收[听看]|来到|回到)|elcome (?:back )?to/

/** Whether a voice without a name is heard for a moment, and only before somebody welcomes to the programme: an excerpt. */
function opensBefore(turns: readonly TurnDraft[], welcome: TurnDraft | undefined): boolean {
  return (
    turns.length > 0 &&
    turns.length < 4 &&
    welcome !== undefined &&
    turns.at(-1)!.startLine < welcome.startLine
  )
}

/** `大家好。`: what somebody else opens the talk with. */
function isGreeted({ labels }: Person, drafts: readonly TurnDraft[]): boolean {
  const [first] = drafts
  return (
    first !== undefined &&
    !labels.has(first.label.key) &&
    /大家好|各位好|everyone/.test(first.text.slice(0, 30))
  )
}

/** `我们荣幸地邀请到林海老师`, in the talk's first words: no host, whoever the channel belongs to. */
function isInvited({ name, labels }: Person, drafts: readonly TurnDraft[]): boolean {
  return drafts.slice(0, 3).some(({ label, text }) => {
    const at = labels.has(label.key) ? -1 : text.slice(0, 300).indexOf(name)
    return at >= 0 && /(?:邀请|请)(?:到|来)了?[^，。]{0,12}$/.test(text.slice(Math.max(0, at - 20), at))
  })
}

/** In a Chinese programme, numbered voices that speak another language are recordings played in it. */
function foreignVoicesAreClips(open: Spoken, roles: Map<Person, Role>): void {
  const shares = open.map(([, turns]) => latinShare(turns))
  if (!shares.some((share) => share < 0.5)) return
  open.forEach(([person], i) => {
    if (shares[i]! > 0.8 && isNumberedVoice(person.name)) roles.set(person, 'clip')
  })
}

/** Numbered voices of which hardly anything is heard beside others. */
function passingVoices(open: Spoken, heard: Spoken, roles: Map<Person, Role>): void {
  if (heard.length < 3) return
  const longest = heard.reduce((most, [, turns]) => Math.max(most, saidLength(turns)), 0)
  for (const [person, turns] of open)
    if (isNumberedVoice(person.name) && saidLength(turns) * 8 < longest) roles.set(person, 'unknown')
}

/** A voice that has nearly all the words narrates; other numbered voices beside it pass by. */
function dominantVoice(open: Spoken, roles: Map<Person, Role>): void {
  const lengths = open.map(([, turns]) => saidLength(turns))
  const total = lengths.reduce((sum, each) => sum + each, 0)
  const main = lengths.findIndex((each) => each > 0.84 * total)
  if (main < 0 || open.length < 2) return
  if (!open.every(([person, turns], i) => i === main || (isNumberedVoice(person.name) && !asksAlways(turns))))
    return
  open.forEach(([person], i) => {
    roles.set(person, i === main ? 'narrator' : 'unknown')
  })
}

/** Who does so puts the questions to a voice that explains. */
const asksAlways = (turns: readonly TurnDraft[]): boolean => turns.length > 3 && questionRate(turns) > 0.6

/**
 * A label that is the programme's own name: a person's channel, or one that holds his name, is his to host; else it is the
 * programme that narrates (`这里是…`).
 */
function channelRole(
  { name, aliases }: Person,
  first: TurnDraft,
  { frontMatter }: TranscriptDocument,
): Role | null {
  if (first.text.includes(`这里是${name}`)) return 'narrator'
  const channels = [frontMatter.speaker, frontMatter.author]
    .filter((channel) => channel !== undefined)
    .map(foldName)
  for (const known of [name, ...aliases].map(foldName)) {
    if (channels.includes(known)) return isChineseName(name) || name.includes(' ') ? 'host' : 'narrator'
    const long = known.length >= (/[\u3400-\u9fff]/.test(known) ? 2 : 5)
    if (long && channels.some((channel) => channel.includes(known))) return 'host'
  }
  return null
}
