import { foldName } from '../names/fold-name.ts'

const separator = /[/／&＆、和与與]| and /

/** Whether a label names several at once (`林海 / 高山`): each of its parts is a label of its own. */
export function isJointName(name: string, labels: { has(key: string): boolean }): boolean {
  const parts = name.split(separator)
  return parts.length > 1 && parts.every((part) => labels.has(foldName(part)))
}
