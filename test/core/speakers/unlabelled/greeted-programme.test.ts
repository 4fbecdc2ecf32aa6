import { expect, test } from 'vitest'
import { identify } from '../identify.ts'

test.each<[string, string, string, string]>([
  ['in Chinese, of a channel in Latin script', 'Waves TV', '大家好，这里是海边茶馆。今天说海。', '海边茶馆'],
  ['in simplified characters', '海邊時間', '大家好，欢迎收看海边时间。今天说海。', '海边时间'],
  ['one of the channel’s two names', 'Waves 海边', '欢迎收听本期的海边夜谈节目。', '海边'],
  ['its short form', 'WAVES 海边', '好，欢迎回到Waves的直播。', 'Waves'],
])('calls the channel as the greeting does: %s', (_case, channel, body, alias) => {
  expect(identify(body, `speaker: ${channel}`)).toEqual([`${channel}=${alias}`])
})

test.each<[string, string, string]>([
  ['a place without a greeting', 'Waves TV', '我到了。这里是北海。'],
  ['a sentence', 'Waves TV', '大家好，这里是我的新家。'],
  ['a place, of a Chinese channel', '海边频道', '大家好，这里是北海。'],
  ['the channel as it is', '海边频道', '大家好，欢迎收看海边频道。'],
  ['what other programme it has', '海边频道', '欢迎来到一期节目。'],
])('leaves alone %s', (_case, channel, body) => {
  expect(identify(body, `speaker: ${channel}`)).toEqual([channel])
})
