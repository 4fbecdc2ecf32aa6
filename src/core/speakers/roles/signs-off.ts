import type { TurnDraft } from '../turns/turn-draft.ts'

/** What only somebody who presents a programme says at its end. */
const farewell =
  /[感谢]谢(?:各位|大家)的?(?:收[看听聽]|[观觀]看)|下一?[期集](?:节目|節目|视频|影片)?再?[见見]|在下一?[期集](?:节目|節目)?[中里，]|(?:节目|節目|播[报報])就?到(?:这里|這裡|此)|我们(?:明天|下?周[一二三四五六日]?)再?见|这就是《[^《》]{1,60}》|看看(?:这个|这段|那个)视频/
/** How much of the end of the last turn is looked at. */
const reach = 220

/** Whether somebody's last words end the programme: `感谢收看，我们下期再见。` */
export function signsOff(turns: readonly TurnDraft[]): boolean {
  return farewell.test(turns.at(-1)?.text.slice(-reach) ?? '')
}
