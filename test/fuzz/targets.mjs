import { strict as assert } from 'node:assert'

const marks = [
  '**',
  '*',
  '_',
  '~~',
  '`',
  '（',
  '）',
  '(',
  ')',
  '：',
  ': ',
  '，',
  '、',
  '「',
  '」',
  '《',
  '》',
  '“',
  '”',
]
const lines = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '### ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '```\n',
  '    ',
  '\\',
]
const words = [
  '主持人',
  'Host',
  'Speaker 1',
  '大家好，我是',
  'welcome ',
  '如',
  '例如',
  '即',
  'AI',
  'QQQ',
  'Capital Expenditure',
  '😀',
  '\u{20000}',
  '\u200b',
  '\ud800',
]
const html = [
  '<details>',
  '<summary>Original English</summary>',
  '</details>',
  '<p class="english-text">',
  '</p>',
  '<!-- chunk 1/9 -->',
  '<br>',
  '&amp;',
  '&#x4e2d;',
]
const labels = [
  '**Name**: ',
  '**Name:** ',
  '**[Name]**: ',
  'Name: ',
  '>> ',
  '[00:12:34]',
  '\\[03:59\\] ',
  '(12:05)',
  '**>> A:** ',
]
const yaml = [
  '---\n',
  '----\n',
  '--- js\n',
  'title: ',
  'date: 2025-13-45\n',
  'tags: []\n',
  "'[]'",
  '- a\n',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '__proto__: ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>\n',
  '? ',
  '0012345',
  '# c\n',
  '\t',
]

const head =
  '---\ntitle: 一\ndate: 2025-11-15\nspeaker: 频道\nsource: https://www.youtube.com/watch?v=abcdefghijk\npeople: [Ann Lee]\ntags:\n  - a\n---\n'
const bodies = [
  '大家好，我是**小明**。今天聊**QQQ**（Invesco QQQ Trust: 追踪指数的ETF）和资本开支（Capital Expenditure）。\n\n### 一\n\n- **甲（A）**：乙\n',
  '**Ann Lee**: [00:12] Hello.\n\n<details><summary>Original English</summary>\n\n**Ann**: Hi (there).\n\n</details>\n\n**主持人（杰森）**: 好。\n',
  'Host: Welcome, Securities and Exchange Commission (SEC).\n>> Thanks.\n\n| a | b（c） |\n|---|---|\n| **d**（e: f） | g |\n',
]

/** What must hold of every record, whatever the text. */
function check(extractTranscript, schema, text) {
  const record = extractTranscript(text, { path: 'a/b.md' })
  const again = extractTranscript(text, { path: 'a/b.md' })
  assert.equal(JSON.stringify(again), JSON.stringify(record), 'the same input gives the same record')
  const valid = schema.safeParse(record)
  assert.ok(valid.success, valid.error?.message)
  const count = text.split(/\r\n|\r|\n/).length
  const inside = (line) => assert.ok(line >= 1 && line <= count, `line ${line} of ${count}`)
  for (const list of [record.sections, record.turns]) {
    for (const { startLine, endLine } of list) {
      inside(startLine)
      inside(endLine)
      assert.ok(startLine <= endLine, `lines ${startLine} to ${endLine}`)
    }
  }
  for (const { line } of [...record.glossary, ...record.diagnostics]) inside(line)
  for (const { evidence } of record.speakers) for (const { line } of evidence) inside(line)
  const named = new Set(record.speakers.map(({ name }) => name))
  for (const { speaker } of record.turns)
    assert.ok(speaker === '' || named.has(speaker), `turn of ${speaker}, who is no speaker`)
}

/** What must hold of every mend: certain in one go, none left to make, places inside the file. */
function checkFix({ mendTranscript, SourceText, plan }, text) {
  const once = mendTranscript(new SourceText(text), 'a/b.md', plan)
  const left = once.diagnostics.filter(({ fix }) => fix).map(({ ruleId }) => ruleId)
  assert.deepEqual(left, [], 'nothing is left to mend')
  const twice = mendTranscript(new SourceText(once.source.text), 'a/b.md', plan)
  assert.equal(twice.source.text, once.source.text, 'a second mend changes nothing')
  assert.deepEqual(twice.diagnostics, once.diagnostics)
  const count = once.source.text.split(/\r\n|\r|\n/).length
  for (const { line, endLine } of once.diagnostics)
    assert.ok(line >= 1 && line <= endLine && endLine <= count, `lines ${line} to ${endLine} of ${count}`)
}

/** The fuzzer's targets: where the inputs start from, what they are made of, and what is run on each. */
export async function targets(load) {
  const { extractTranscript } = await load('index.js')
  const { transcriptRecordSchema } = await load('model/record.js')
  const { makePlan, planRequest } = await load('pipeline/validate/check-plan.js')
  const { mendTranscript } = await load('core/rules/mend-transcript.js')
  const { SourceText } = await load('core/document/source-text.js')
  const plan = await makePlan(planRequest({}, null))
  const run = (text) => check(extractTranscript, transcriptRecordSchema, text)
  return {
    'front-matter': { seeds: [head + bodies[0]], dictionary: [...yaml, ...lines, ...words], run },
    tree: { seeds: bodies, dictionary: [...marks, ...lines, ...html, ...words], run },
    glossary: { seeds: [bodies[0], bodies[2]], dictionary: [...marks, ...words], run },
    labels: { seeds: bodies.slice(1), dictionary: [...labels, ...lines, ...html, ...words], run },
    fix: {
      seeds: [head + bodies[0], head.replaceAll(': ', ':  ') + bodies[1], bodies[2]],
      dictionary: [...yaml, ...marks, ...lines, ...words, ...html, ...labels],
      run: (text) => checkFix({ mendTranscript, SourceText, plan }, text),
    },
  }
}
