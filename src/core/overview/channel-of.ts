import type { FrontMatter } from '../../model/front-matter.ts'

/** Who publishes the transcript: front matter's `speaker` and `author` are usually the channel, too. */
export function channelOf({ channel, speaker, author }: FrontMatter): string | null {
  return channel ?? speaker ?? author ?? null
}
