import type { Profile } from './profile.ts'

/** All names of a group in Chinese, folded. */
export function chineseNames({ longs, shorts }: Profile): string[] {
  return [...longs.values(), ...shorts.values()].flatMap(({ name }) =>
    name.language === 'zh' ? [name.key] : [],
  )
}
