import { appendAll } from '../../../model/append-all.ts'
import type { Cue } from '../../../model/cue.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { foldName } from '../names/fold-name.ts'
import { newPerson, type Person } from '../people/person.ts'
import { isShorterForm } from '../people/same-name.ts'
import { channelAsNarrator, nameChannel, personalChannel } from './channel-speaker.ts'
import { completeNames } from './complete-names.ts'
import { findCues } from './find-cues.ts'
import type { Introduction } from './introduction.ts'
import { isNews } from './is-news.ts'
import { fromAddressed } from './sources/addressed.ts'
import { fromBeside } from './sources/beside.ts'
import { fromChannelInterview } from './sources/channel-interview.ts'
import { fromColleagues } from './sources/colleagues.ts'
import { fromFarewells } from './sources/farewells.ts'
import { fromFrontMatter } from './sources/front-matter.ts'
import { fromGreeted } from './sources/greeted.ts'
import { fromIntroductions } from './sources/introductions.ts'
import { fromNewsClips } from './sources/news-clips.ts'
import { fromNewsColleagues } from './sources/news-colleagues.ts'
import { fromRetoldLecture } from './sources/retold-lecture.ts'
import { fromRollCall } from './sources/roll-call.ts'
import { fromSelfIntroductions } from './sources/self-introductions.ts'
import { fromSummary } from './sources/summary.ts'
import { fromSummarySubject, fromTalkedWith } from './sources/summary-subject.ts'
import { fromThanked } from './sources/thanked.ts'
import { fromOriginalWelcomes, fromWelcomes } from './sources/welcomes.ts'

/** Where names come from in a transcript without labels, the most trusted first. */
const sources: readonly ((document: TranscriptDocument) => Introduction[])[] = [
  fromSelfIntroductions,
  fromIntroductions,
  fromBeside,
  fromColleagues,
  fromSummary,
  fromWelcomes,
  fromNewsColleagues,
  fromNewsClips,
  fromRollCall,
  fromAddressed,
  fromGreeted,
  fromThanked,
  fromFarewells,
  fromChannelInterview,
  fromFrontMatter,
]

export interface Unlabelled {
  readonly people: Person[]
  readonly cues: Cue[]
}

/**
 * Speakers of a transcript without labels: who is named as speaking, else the channel as its narrator. `voices`: how many
 * changes of voice captions mark (`>>`); who introduces himself among many does not narrate alone.
 */
export function findUnlabelledSpeakers(document: TranscriptDocument, voices: number): Unlabelled {
  const introductions = sources.flatMap((source) => source(document))
  if (!introductions.some(({ role }) => role === 'guest'))
    appendAll(introductions, fromOriginalWelcomes(document))
  if (introductions.length === 0) appendAll(introductions, fromSummarySubject(document))
  if (introductions.length === 0) appendAll(introductions, fromRetoldLecture(document))
  if (introductions.length > 0 && introductions.every(({ kind }) => kind === 'self-introduction'))
    appendAll(introductions, fromTalkedWith(document))
  const people: Person[] = []
  for (const introduction of introductions) {
    const known =
      people.find((person) => isSamePerson(person, introduction.name)) ?? onlySpeaker(people, introduction)
    addTo(known ?? add(people, introduction), introduction)
  }
  completeNames(people, document)
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases])
  const cues = people.length > 1 ? findCues(document, names) : []
  for (const cue of cues) confirm(people, cue)
  settleRoles(people, introductions)
  const [only] = people
  if (people.length === 1 && voices >= 6 && introducesSelf(only!) && only!.toldRole !== 'guest')
    only!.toldRole = 'host'
  if (people.length > 0) nameChannel(people, document)
  if (people.length > 0 && people.every(({ toldRole }) => toldRole === 'guest'))
    people.unshift(...(isNews(document) ? channelAsNarrator(document) : personalChannel(document)))
  if (people.every(({ toldRole }) => toldRole === 'clip')) people.unshift(...channelAsNarrator(document))
  if (isReport(document, people))
    appendAll(
      people,
      channelAsNarrator(document).filter(({ name }) => !people.some((known) => isSamePerson(known, name))),
    )
  const addressed = cues.map((cue) => ({
    ...cue,
    to: people.find((known) => isSamePerson(known, cue.to))?.name ?? cue.to,
  }))
  return { people, cues: addressed }
}

/** The speaker whom the summary names is the one who introduces himself, however the two spell the name. */
function onlySpeaker(people: readonly Person[], { kind, role }: Introduction): Person | undefined {
  if (kind !== 'summary' || role !== 'narrator' || people.length !== 1) return undefined
  return people[0]!.evidence.some((evidence) => evidence.kind === 'self-introduction') ? people[0] : undefined
}

function add(people: Person[], { name, confidence }: Introduction): Person {
  const person = newPerson(name, confidence)
  people.push(person)
  return person
}

function addTo(person: Person, { name, alias, role, kind, line, text, confidence }: Introduction): void {
  if (name !== person.name) {
    if (isShorterForm(person.name, name) && name.length > person.name.length) {
      person.aliases.add(person.name)
      person.name = name
    } else person.aliases.add(name)
  }
  if (alias) person.aliases.add(alias)
  if (role !== 'unknown') person.toldRole ??= role
  person.evidence.push({ kind, line, text })
  person.confidence = Math.max(person.confidence, confidence)
}

function isSamePerson(person: Person, name: string): boolean {
  return [person.name, ...person.aliases].some(
    (known) =>
      foldName(known) === foldName(name) ||
      isShorterForm(known, name) ||
      isShorterForm(name, known) ||
      (known.length === 2 && nicknameOf(known) !== null && nicknameOf(known) === nicknameOf(name)),
  )
}

/** `六` of `老六` and of `六哥`. */
const nicknameOf = (name: string): string | null =>
  /^[老小阿]([\u3400-\u9fff])$/.exec(name)?.[1] ?? /^([\u3400-\u9fff])[哥姐总]$/.exec(name)?.[1] ?? null

/** A hand-over to somebody bears the introduction out. */
function confirm(people: readonly Person[], { line, to, text, confidence }: Cue): void {
  const person = people.find((known) => isSamePerson(known, to))
  if (!person) return
  if (to !== person.name) person.aliases.add(to)
  if (person.evidence.filter(({ kind }) => kind === 'address').length < 3)
    person.evidence.push({ kind: 'address', line, text })
  person.confidence = Math.min(0.95, person.confidence + confidence / 10)
}

const introducesSelf = ({ evidence }: Person): boolean =>
  evidence.some(({ kind }) => kind === 'self-introduction')

/** `请介绍一下自己。我是林海`: who introduces himself because somebody asked him to. */
const isAskedWho = ({ evidence }: Person): boolean =>
  evidence.some(
    ({ kind, text }) =>
      kind === 'self-introduction' &&
      /(?:介绍|介紹)(?:一下)?(?:你|您)?自己|打[个個声聲]招呼|introduce yourself|\byourself\. /.test(text),
  )

/** Alone, somebody narrates; in company, who introduce themselves first, one after the other, are the hosts. */
function settleRoles(people: readonly Person[], introductions: readonly Introduction[]): void {
  if (people.length === 1) {
    const [only] = people as [Person]
    if (only.toldRole === 'clip') return
    if (isAskedWho(only)) only.toldRole = 'guest'
    else if (only.toldRole !== 'guest' || introducesSelf(only)) only.toldRole = 'narrator'
    return
  }
  const hasHost = people.some(({ toldRole }) => toldRole === 'host')
  const selves = introductions.filter(({ kind }) => kind === 'self-introduction')
  const opening = selves.filter(
    ({ line, opens }, i) => i === 0 || line === selves[0]!.line || (opens && follows(selves, i)),
  )
  for (const person of people) {
    if (person.toldRole === 'narrator') person.toldRole = hasHost ? 'guest' : null
    person.toldRole ??= opening.some(({ name }) => isSamePerson(person, name)) ? 'host' : 'guest'
  }
}

/** `我是山贝。` right after the first host's `…，我是高贝。`: an original of some lines may stand between. */
const follows = (selves: readonly Introduction[], i: number): boolean =>
  selves[i]!.line - selves[i - 1]!.line <= 12 && selves[i - 1]!.line - selves[0]!.line <= 24

/** Whether the text reports on its people (`…坦言：`, `…指出`) instead of letting them speak; then the channel narrates. */
function isReport({ blocks }: TranscriptDocument, people: readonly Person[]): boolean {
  if (people.length < 2 || people.some(introducesSelf)) return false
  let reported = 0
  for (const { text, layer } of blocks) {
    if (layer !== 'main') continue
    for (const { name } of people)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        if (reporting.test(text.slice(at + name.length, at + name.length + 6))) reported++
  }
  return reported >= 3
}

const reporting =
  /^(?:则|也|还|进一步|一上来)?(?:表示|坦言|指出|认为|强调|回顾|补充|提到|分享|解释|说|透露|直言|总结|回应)/
