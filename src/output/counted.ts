import { grouped } from './grouped.ts'

/** A number and what it counts: 1 file, 1,234 files. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`
