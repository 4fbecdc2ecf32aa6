import type { FrontMatter } from '../../../model/front-matter.ts'
import type { Role } from '../../../model/speaker.ts'
import { isNameLike, isNumberedVoice, nameBehindPart, roleWord } from '../labels/label-name.ts'
import { foldName } from '../names/fold-name.ts'
import { findSelfIntroductions, type SelfIntroduction } from '../names/self-introduction.ts'
import type { OriginalDraft, TurnDraft } from '../turns/turn-draft.ts'
import { joinAlternating } from './join-alternating.ts'
import { isJointName } from './joint-name.ts'
import { mergeSame } from './merge-same.ts'
import { nameFromField } from './name-from-field.ts'
import { type CountedPerson, newPerson, type Person } from './person.ts'
import { isShorterForm } from './same-name.ts'

/**
 * The people behind the labels: variants, short forms, other languages and slips of one name are one person; a label that
 * names several is none.
 */
export function gatherPeople(
  turns: readonly TurnDraft[],
  originals: readonly (OriginalDraft | null)[],
  { guest = [], people: mentioned = [] }: FrontMatter = {},
): Person[] {
  const people = new Map<string, CountedPerson>()
  const read = new Set<string>()
  for (const { label, startLine, text } of turns) {
    if (label.name === '') continue
    const { key } = label
    let person = people.get(key)
    if (!person) {
      person = { ...newPerson(label.name, 0.95), count: 0 }
      person.labels.add(key)
      person.evidence.push({ kind: 'label', line: startLine, text: excerpt(label.name, text) })
      people.set(key, person)
    }
    person.count++
    // A label tells nothing new the second time.
    const whole = label.remarks.length > 0 ? `${label.name}(${label.remarks.join(')(')}` : label.name
    if (read.has(whole)) continue
    read.add(whole)
    if (person.name !== label.name) person.aliases.add(label.name)
    readPart(person, label.name)
    for (const remark of label.remarks) readRemark(person, remark)
    person.toldRole ??= toldRole(label.name)
  }
  for (const [key, { name }] of people) if (isJointName(name, people)) people.delete(key)
  nameFromOtherLayer(people, turns, originals)
  joinAlternating(people, turns)
  identifyByIntroduction(people, turns)
  nameFromField(people.values(), turns, [...new Set([...guest, ...mentioned])])
  return mergeSame([...people.values()])
}

const excerpt = (label: string, text: string): string => `${label}: ${text.slice(0, 60).replace(/\n/g, ' ')}`

/** The role a label's words tell; a number tells none. */
const toldRole = (name: string): Role | null =>
  isNumberedVoice(name) ? null : recording.test(name) ? 'clip' : (roleWord(name) as Role | null)

const recording = /录音|片段|自动语音|\bclip\b|recording/i

/** `主持人 Mara Quill` is Mara Quill, and hosts. */
function readPart(person: Person, label: string): void {
  const behind = person.name === label ? nameBehindPart(label) : null
  if (!behind) return
  person.aliases.add(label)
  person.name = behind.name
  person.toldRole ??= behind.role as Role
}

/** A remark is a role (`(主持人)`), or another name (`(Simon Mo)`); of a label that is a role word it is the name. */
function readRemark(person: Person, remark: string): void {
  const role = roleWord(remark)
  if (role) {
    person.toldRole ??= role as Role
    return
  }
  const clip = recording.test(remark) || /视频|音频|audio|video/i.test(remark)
  if (clip) person.toldRole ??= 'clip'
  else if (isNameLike(remark) && !/\d/.test(remark)) {
    if (roleWord(person.name)) {
      person.toldRole ??= toldRole(person.name)
      person.aliases.add(person.name)
      person.name = remark
    } else person.aliases.add(remark)
  }
}

/** Labels of the two layers that stand for the same turns most of the time are one person's. */
function nameFromOtherLayer(
  people: ReadonlyMap<string, CountedPerson>,
  turns: readonly TurnDraft[],
  originals: readonly (OriginalDraft | null)[],
): void {
  const votes = new Map<string, Map<string, { name: string; count: number }>>()
  const folded = new Map<string, string>()
  turns.forEach(({ label }, i) => {
    const other = originals[i]?.label
    if (!other || label.name === '') return
    const { key } = label
    const forLabel = votes.get(key) ?? new Map<string, { name: string; count: number }>()
    votes.set(key, forLabel)
    const otherKey = folded.get(other) ?? foldName(other)
    folded.set(other, otherKey)
    const entry = forLabel.get(otherKey) ?? { name: other, count: 0 }
    entry.count++
    forLabel.set(otherKey, entry)
  })
  for (const [key, forLabel] of votes) {
    const person = people.get(key)
    if (!person) continue
    const best = [...forLabel.values()].sort((a, b) => b.count - a.count)[0]!
    let total = 0
    for (const { count } of forLabel.values()) total += count
    const known = people.get(foldName(best.name))
    if (best.count * 2 > total && foldName(best.name) !== key && (!known || known === person)) {
      person.aliases.add(best.name)
      person.toldRole ??= toldRole(best.name)
    }
  }
}

/** `主持人: 大家好，我是…`: a label that is only a part is named by its first turns. */
function identifyByIntroduction(
  people: ReadonlyMap<string, CountedPerson>,
  turns: readonly TurnDraft[],
): void {
  const seen = new Map<string, number>()
  const named = [...people.values()].filter(({ name }) => !roleWord(name)).length
  for (const { label, text, startLine } of turns) {
    const { key } = label
    if (named > 1 && isAnyVoice(label.name)) continue
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    const person = people.get(key)
    if (!person || (times > 2 && (text.length > 600 || !roleWord(person.name)))) continue
    const intros = findSelfIntroductions(text, 0, Math.min(text.length, 200))
    if (intros.some(({ name }) => isShorterForm(name, person.name))) continue
    const intro = intros.find((found) => found.certain && (times <= 2 || signsOff(text, found)))
    if (!intro || people.has(foldName(intro.name))) continue
    person.evidence.push({
      kind: 'self-introduction',
      line: startLine,
      text: text.slice(Math.max(0, intro.start - 10), intro.end + 10),
    })
    if (roleWord(person.name)) {
      person.aliases.add(person.name)
      person.name = intro.name
    } else person.aliases.add(intro.name)
  }
}

/** `发言人`, without a number: beside labels with names, each voice that the recogniser could not place. */
const isAnyVoice = (label: string): boolean => roleWord(label) === 'unknown' && !isNumberedVoice(label)

/** Late in a transcript, only somebody who speaks for the programme gives a name (`我是《…》节目的…`, `我是…。感谢收看`). */
function signsOff(text: string, { start, end }: SelfIntroduction): boolean {
  return /节目|播客|频道|主持|感谢|收看|收听|再见|下期|《|[Tt]hanks|watching|listening/.test(
    text.slice(start, end + 40),
  )
}
