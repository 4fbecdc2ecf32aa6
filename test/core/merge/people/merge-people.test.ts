import { expect, test } from 'vitest'
import { findSuspects } from '../../../../src/core/merge/people/find-suspects.ts'
import { mergePeople } from '../../../../src/core/merge/people/merge-people.ts'
import type { SpeakerStatement } from '../../../../src/core/merge/people/speaker-statement.ts'

const plain = (text: string): string => text
const none = { people: [], different: [] }

function say(path: string, names: string, channel = 'A'): SpeakerStatement {
  const [name, ...aliases] = names.split('=') as [string, ...string[]]
  return {
    path,
    date: null,
    channel,
    name,
    aliases,
    role: 'guest',
    turns: 1,
    words: 10,
    share: 1,
    allWords: 10,
  }
}
const host = (path: string, names: string, channel = '海边林海'): SpeakerStatement => ({
  ...say(path, names, channel),
  role: 'host',
})
const merged = (statements: SpeakerStatement[], registry: Parameters<typeof mergePeople>[1] = none) =>
  mergePeople(statements, registry, plain)
    .map(({ name, transcripts }) => `${name} ${transcripts}`)
    .sort()

test.each<[string, SpeakerStatement[], string[]]>([
  ['a full name, in any channel', [say('1', 'Ann Lee'), say('2', 'ann lee', 'B')], ['Ann Lee 2']],
  [
    'a first name, in its channel',
    [say('1', 'Ann'), say('2', 'Ann'), say('3', 'Ann', 'B')],
    ['Ann 1', 'Ann 2'],
  ],
  ['by an alias that is a full name', [say('1', '安·李=Ann Lee'), say('2', 'Ann Lee', 'B')], ['Ann Lee 2']],
  ['a title left aside', [say('1', 'Dr. Ann Lee'), say('2', 'Ann Lee')], ['Ann Lee 2']],
  [
    'parts never',
    [say('1', '主持人'), say('2', '主持人'), say('3', 'Speaker 1'), say('4', 'Speaker 1')],
    ['Speaker 1 1', 'Speaker 1 1', '主持人 1', '主持人 1'],
  ],
  [
    'voices of a group never',
    [say('1', '潜水员A'), say('2', '潜水员A'), say('3', '访客录音片段 11'), say('4', '访客录音片段 11', 'B')],
    ['潜水员A 1', '潜水员A 1', '访客录音片段 11 1', '访客录音片段 11 1'],
  ],
  [
    'a channel whose name ends in a number',
    [say('1', '海边101', '海边101'), say('2', '海边101', '海边101')],
    ['海边101 2'],
  ],
  [
    'one programme, however it is capitalised',
    [say('1', 'Ann', 'Sea TV'), say('2', 'Ann', 'sea tv')],
    ['Ann 2'],
  ],
  [
    'the host whom the channel is named after',
    [host('1', '林海'), host('2', '海边林海'), host('3', 'Ann', 'Ann Lee'), host('4', 'Ann Lee', 'Ann Lee')],
    ['Ann Lee 2', '海边林海 2'],
  ],
  [
    'no guest whose name the channel’s name holds',
    [say('1', '林海', '海边林海'), say('2', '海边林海', '海边林海')],
    ['林海 1', '海边林海 1'],
  ],
  ['an office never', [say('1', '参议员'), say('2', '参议员', 'B')], ['参议员 1', '参议员 1']],
  [
    'two speakers of one transcript never',
    [say('1', 'Ann Lee'), say('1', 'Bo=Ann Lee')],
    ['Ann Lee 1', 'Bo 1'],
  ],
])('merges %s', (_, statements, expected) => {
  expect(merged(statements)).toEqual(expected)
})

test.each([
  ['林海', 'A', true],
  ['主持人', 'A', false],
  ['潜水员A', 'A', false],
  ['潜水员 12', 'A', false],
  ['海边101', '海边101', true],
  ['大V', 'A', true],
])('%s on the channel %s is a name: %s', (name, channel, expected) => {
  expect(mergePeople([say('1', name, channel)], none, plain)[0]!.named).toBe(expected)
})

test('the registry joins, names and holds apart', () => {
  const statements = [say('1', 'Ann Lee'), say('2', '安安', 'B'), say('3', 'Bo Li'), say('4', 'Bo Li')]
  expect(
    merged(statements, { people: [{ name: 'A. Lee', also: ['Ann Lee', '安安'] }], different: [['Bo Li']] }),
  ).toEqual(['A. Lee 2', 'Bo Li 1', 'Bo Li 1'])
})

test.each<[string, string, string | null]>([
  ['Tracy Alloway', 'Tracy Aloway', 'spelling'],
  ['魏知超', '未知超', 'spelling'],
  ['Bruce', 'Bruce Liu', 'short-form'],
  ['Ann Lee', 'Bo Stone', null],
  ['林海', '林山', null],
  ['小涛', '小陶', 'spelling'],
  ['小戴', '小童', null],
])('suspects %s and %s: %s', (a, b, reason) => {
  const people = mergePeople([say('1', a), say('2', b)], none, plain)
  expect(findSuspects(people, plain).map((suspect) => suspect.reason)).toEqual(
    reason === null ? [] : [reason],
  )
})

test.each([
  ['Bruce', 'Bruce Liu'],
  ['Ann', 'Ann'],
  ['小涛', '小陶'],
])('does not suspect %s and %s of two programmes', (a, b) => {
  expect(findSuspects(mergePeople([say('1', a), say('2', b, 'B')], none, plain), plain)).toEqual([])
})
