import { UserError } from '../../model/user-error.ts'
import { counted } from '../../output/counted.ts'
import { turnFormats } from '../../output/turns/turn-formats.ts'
import { defineCommand } from '../command-definition.ts'
import type { GeneralFlags } from '../flags/general-flags.ts'
import { addCacheFlag, addInputFlags, type InputFlags } from '../flags/input-flags.ts'
import { addListFlags, type ListFlags, planList } from '../flags/list-flags.ts'
import { runList } from '../run-list.ts'

interface Flags extends GeneralFlags, InputFlags, ListFlags {
  readonly speaker?: string
}

/** `kb turns`: what is said, by whom, and where. */
export const turns = defineCommand<Flags>({
  name: 'turns',
  summary: 'what everybody, or one speaker, says, with places; subtitles where there are times',
  examples: [
    ["kb turns talks/ --speaker 'Ann Lee' --format markdown", 'all that somebody said'],
    ['kb turns talk.md --out talk.vtt', 'subtitles, from a transcript with timestamps'],
    ['kb turns talk.md --format podcast', 'a Podcasting 2.0 transcript'],
  ],
  define(command) {
    addInputFlags(command)
    addCacheFlag(command)
    addListFlags(command, turnFormats, 'json')
    command.option('--speaker <name>', 'only this speaker’s, by any name the transcript has for him')
  },
  async run(operands, flags, session) {
    const plan = planList(flags, turnFormats, 'json', session.host.workingDirectory)
    const { selectTurns } = await import('../../core/speakers/select-turns.ts')
    const { timed, name } = plan.format
    const known = new Map<string, number>()
    let first: string | null = null
    let untimed = 0
    const { code, count } = await runList(operands, flags, session, {
      ...plan,
      only: ['speakers', 'turns'],
      itemsOf: (record) => {
        for (const { name, aliases, turns } of flags.speaker === undefined ? [] : (record.speakers ?? []))
          for (const each of [name, ...aliases]) known.set(each, (known.get(each) ?? 0) + turns)
        const listed = selectTurns(record, flags.speaker)
        if (!timed || listed.length === 0) return listed
        if (first !== null && first !== record.path)
          throw new UserError(
            `--format ${name} holds one recording: name one transcript, not ${first} and ${record.path}`,
          )
        first = record.path
        const withTime = listed.filter(({ startTime }) => startTime !== null)
        untimed = listed.length - withTime.length
        return withTime
      },
    })
    if (untimed > 0) session.complain(`kb: ${counted(untimed, 'turn')} without a timestamp left out`)
    if (flags.speaker !== undefined && count === 0)
      session.note(`kb: no turn of ${JSON.stringify(flags.speaker)}${await hintFor(flags.speaker, known)}`)
    return code
  },
})

/** Who may be meant; or that somebody speaks, but not under labels. `known`: turns by name. */
async function hintFor(asked: string, known: ReadonlyMap<string, number>): Promise<string> {
  const { namesLike } = await import('../../core/speakers/names-like.ts')
  const near = namesLike(asked, known.keys())
  const heard = near.filter((name) => known.get(name)! > 0)
  if (heard.length > 0) return `; did you mean ${heard.map((name) => JSON.stringify(name)).join(' or ')}?`
  if (near.length > 0) return `: ${JSON.stringify(near[0])} speaks where no label tells whose turn it is`
  return '; kb speakers lists who speaks'
}
