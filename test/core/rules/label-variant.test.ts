import { expect, test } from 'vitest'
import { findings, messages, planOf, sound } from './sound.ts'

const plan = planOf()
const body = (...turns: string[]): string =>
  `${sound.slice(0, sound.indexOf('大家好'))}${turns.join('\n\n')}\n`

test('another spelling is told where it stands first, with the usual one', () => {
  const text = body(
    '**Otto Brandt**: One.',
    '**Lin Ya**: Two.',
    '**Otto**: Three.',
    '**Lin Ya**: Four.',
    '**Otto Brandt**: Five.',
    '**Otto**: Six.',
    '**Otto Brandt**: Seven.',
  )
  expect(findings(text, plan)).toEqual(['28:3-28:7 speaker/label-variant'])
  expect(messages(text, plan)[0]).toContain('labelled ‘Otto’ here and ‘Otto Brandt’ elsewhere')
})

test.each([
  ['one spelling', ['**Otto Brandt**: One.', '**Lin Ya**: Two.', '**Otto Brandt**: Three.']],
  [
    'both languages, turn by turn, each with its own spelling',
    ['One.', 'Two.', 'Three.', 'Four.'].flatMap((text, at) => [
      `Host: ${text}`,
      `主持人: 第${at + 1}段。`,
      `Lin Ya: ${text}`,
      `林雅: 第${at + 1}答。`,
    ]),
  ],
  [
    'two people under one label',
    ['**林雅**: 一。', '**陈舟**: 二。', '**林雅 / 陈舟**: 三。', '**林雅**: 四。'],
  ],
])('left alone: %s', (_, turns) => expect(findings(body(...turns), plan)).toEqual([]))
