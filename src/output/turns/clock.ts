/** Seconds as `HH:MM:SS.mmm`. */
export function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const part = (value: number, width: number): string => String(value).padStart(width, '0')
  const hours = Math.floor(milliseconds / 3_600_000)
  const minutes = Math.floor(milliseconds / 60_000) % 60
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(Math.floor(milliseconds / 1000) % 60, 2)}.${part(milliseconds % 1000, 3)}`
}
