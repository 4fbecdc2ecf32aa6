import type { Profile } from './profile.ts'

/** People share the frame of their offices, 首席信息官 and 首席投资官, which are two. */
const office = /[官长师员人]$/u

/** Whether Chinese names have two neighbouring characters or half of all in common: 指数基金 and 开放式基金 of one abbreviation. */
export function kindred(a: Profile, b: Profile): boolean {
  const [left, right] = [a, b].map((profile) =>
    [...profile.longs.values()].flatMap(({ name }) =>
      name.language === 'zh' && !office.test(name.key) ? [name] : [],
    ),
  )
  return left!.some((x) =>
    right!.some((y) => x.tokens.some((pair) => y.tokens.includes(pair)) || shareHalf(x.key, y.key)),
  )
}

/** Whether half of the characters of one stand in the other, and two at least: 环境保护局, 美国环保署. */
function shareHalf(x: string, y: string): boolean {
  const common = [...new Set(x)].filter((character) => y.includes(character)).length
  return common >= 2 && 2 * common >= Math.min(x.length, y.length) - 1
}
