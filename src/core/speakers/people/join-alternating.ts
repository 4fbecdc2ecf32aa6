import type { TurnDraft } from '../turns/turn-draft.ts'
import { type CountedPerson, mergePerson } from './person.ts'

/**
 * Where each turn stands twice, in Latin script and then in Chinese, under two labels (`Ben Mann`, `本·曼`), the two are
 * one person: the second label follows the first nearly each time.
 */
export function joinAlternating(people: Map<string, CountedPerson>, turns: readonly TurnDraft[]): void {
  const follows = new Map<string, Map<string, number>>()
  for (let i = 0; i + 1 < turns.length; i++) {
    const [first, second] = [turns[i]!, turns[i + 1]!]
    if (first.label.key === second.label.key || !isLatin(first) || isLatin(second)) continue
    const next = follows.get(first.label.key) ?? new Map<string, number>()
    next.set(second.label.key, (next.get(second.label.key) ?? 0) + 1)
    follows.set(first.label.key, next)
  }
  for (const [key, next] of follows) {
    const [follower, count] = [...next].sort((a, b) => b[1] - a[1])[0]!
    const latin = people.get(key)
    const chinese = people.get(follower)
    if (!latin || !chinese || latin === chinese || count < 3) continue
    if (count * 10 < latin.count * 8 || count * 10 < chinese.count * 8) continue
    mergePerson(chinese, latin)
    chinese.count += latin.count
    people.delete(key)
  }
}

/** Told by a turn's beginning: this is asked of every turn. */
const isLatin = ({ text }: TurnDraft): boolean => /^[^\u3400-\u9fff]{2,40}$/.test(text.slice(0, 40))
