import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/translations/detect-language.ts'

test.each([
  ['今天我们聊聊 NVIDIA 的 GPU。', 'zh'],
  ['我是 Mara Quill Thornbury。', 'zh'],
  ['I am with Li 李, and we like it.', 'en'],
  ['The sea is deep and we like it.', 'en'],
  ['Yes.', 'en'],
  ['El mar está muy lejos, pero las olas son para todos.', 'es'],
  ['Das Meer ist tief und wir sind nicht müde.', 'de'],
  ['今日は海がきれいです。', 'ja'],
  ['오늘은 바다가 예쁩니다.', 'ko'],
  ['Сегодня море синее.', 'ru'],
  ['123 — …', 'und'],
  ['We like a tide table (Tide table: 潮汐表，列出每天高潮和低潮的时间与高度的表格).', 'en'],
  ['潮汐表（Tide table: a list of the times and heights of each tide of a day）很有用。', 'zh'],
  ['（笑声）', 'zh'],
  ['(Laughter) (the sea', 'en'],
  ['请寄到 questions@tide.com。', 'zh'],
  ['Look at it.The sea is deep.', 'en'],
  ['How come?', 'en'],
  ['Per pound.', 'en'],
  ['Come è il mare, e come sono le onde?', 'it'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
