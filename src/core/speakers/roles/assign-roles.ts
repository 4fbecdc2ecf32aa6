import type { Role } from '../../../model/speaker.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

const welcome =
  /欢迎(?:来到|收听|收看|回到|大家|各位|加入|您|你)|这里是|大家好|各位好|感谢(?:您|你)?(?:收听|收看|观看|接受|来到|加入|参加)|[Ww]elcome (?:to|back)|[Tt]hanks for (?:listening|watching)|[Tt]hank you for (?:listening|watching|joining|coming)|[Tt]oday (?:we|on)|[Jj]oin(?:ing|s|ed)? (?:me|us)/g
const thanksForHaving =
  /谢谢(?:你们?|您)?的?邀请|感谢(?:你们?|您)?的?邀请|很高兴(?:来到|参加|能来|在这)|[Tt]hanks for having|[Tt]hank you (?:so much )?for having|(?:great|good|happy|glad|pleasure) to be here/

/** Gives each speaker a role, by what the labels tell and by who welcomes, asks and thanks. */
export function assignRoles(
  _document: TranscriptDocument,
  spoken: ReadonlyMap<Person, readonly TurnDraft[]>,
): Map<Person, Role> {
  const roles = new Map<Person, Role>()
  const labelled = [...spoken].filter(([, turns]) => turns.length > 0)
  for (const [person] of spoken) if (person.toldRole) roles.set(person, person.toldRole)
  if (labelled.length === 1 && !roles.has(labelled[0]![0])) roles.set(labelled[0]![0], 'narrator')
  const open = labelled.filter(([person]) => !roles.has(person))
  const hasHost = [...roles.values()].includes('host')
  if (!hasHost && open.length > 0) {
    const ranked = open
      .map(([person, turns], order) => ({ person, score: hostScore(turns, order) }))
      .sort((a, b) => b.score - a.score)
    roles.set(ranked[0]!.person, 'host')
  }
  for (const [person] of spoken) if (!roles.has(person)) roles.set(person, 'guest')
  return roles
}

function hostScore(turns: readonly TurnDraft[], order: number): number {
  let questions = 0
  let welcomes = 0
  for (const { text } of turns.slice(0, 60)) if (/[?？]/.test(text)) questions++
  for (const { text } of [...turns.slice(0, 2), ...turns.slice(-2)])
    welcomes += (text.match(welcome) ?? []).length
  const invited = turns.slice(0, 2).some(({ text }) => thanksForHaving.test(text.slice(0, 200)))
  return (
    (3 * questions) / Math.min(60, turns.length) +
    Math.min(3, welcomes) +
    (order === 0 ? 1 : 0) -
    (invited ? 4 : 0)
  )
}
