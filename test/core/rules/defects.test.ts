import { describe, expect, test } from 'vitest'
import { findings, mended, planOf, sound } from './sound.ts'

/** The sound transcript with one stretch in it put another way. */
function changed(from: string, to: string): string {
  expect(sound.split(from)).toHaveLength(2)
  return sound.replace(from, () => to)
}

const vocabulary = {
  area: ['finance', 'technology'],
  category: ['economics'],
  status: ['evergreen'],
  tags: ['interest-rates', 'macro', '宏观'],
}

test('a sound transcript has no findings', () => {
  expect(findings(sound)).toEqual([])
  expect(findings(sound.replaceAll('\n', '\r\n'))).toEqual([])
  expect(findings(`\uFEFF${sound}`)).toEqual([])
  expect(findings(sound, planOf({ vocabulary }))).toEqual([])
})

describe('each defect is found at its place, and nothing else', () => {
  test.each([
    // front-matter/*
    ['---\ntitle', '\n---\ntitle', ['1:1-1:1 front-matter/missing']],
    ['---\n大家好', '大家好', ['1:1-1:4 front-matter/unclosed']],
    ['summary: 主持人与', 'summary: 谈话: 主持人与', ['12:12-12:13 front-matter/syntax']],
    ['status: evergreen', 'status: evergreen\nstatus: seed', ['16:1-16:7 front-matter/syntax']],
    ['insight:', 'insight: *note', ['17:10-17:15 front-matter/syntax']],
    ['---\ntitle', '---js\ntitle', ['1:4-1:6 front-matter/language']],
    // field/required
    ['speaker: 深夜账本\n', '', ['1:1-1:4 field/required']],
    ['speaker: 深夜账本', 'speaker:', ['4:1-4:8 field/required']],
    ['speaker: 深夜账本', "speaker: ''", ['4:1-4:8 field/required']],
    ['speaker: 深夜账本', 'speaker: "  "', ['4:1-4:8 field/required']],
    ['speaker: 深夜账本', 'speaker: ~', ['4:1-4:8 field/required']],
    ['tags:\n- interest-rates\n- macro\n- 宏观', 'tags: []', ['8:1-8:5 field/required']],
    // field/type
    ['title: "利率之后：一次谈话"', 'title: 2025', ['2:8-2:12 field/type']],
    ['title: "利率之后：一次谈话"', 'title: [a, b]', ['2:8-2:14 field/type']],
    ['tags:\n- interest-rates\n- macro\n- 宏观', 'tags: macro', ['8:7-8:12 field/type']],
    ['- macro', '- 2024', ['10:3-10:7 field/type']],
    ['draft: true', 'draft: perhaps', ['16:8-16:15 field/type']],
    ['draft: true', 'draft: yes', ['16:8-16:11 field/type']],
    // field/date
    ['date: 2025-03-04', 'date: 2025-02-30', ['3:7-3:17 field/date']],
    ['date: 2025-03-04', 'date: 2025-13-45', ['3:7-3:17 field/date']],
    ['date: 2025-03-04', "date: '04.03.2025'", ['3:7-3:19 field/date']],
    ['date: 2025-03-04', 'date: 2025-3-4', ['3:7-3:15 field/date']],
    // field/url
    ['source: https://www.youtube', 'source: www.youtube', ['6:9-6:44 field/url']],
    ['source: https://www.youtube', 'source: ftp://www.youtube', ['6:9-6:50 field/url']],
    [
      'source: https://www.youtube.com/watch',
      'source: https://www.you tube.com/watch',
      ['6:9-6:53 field/url'],
    ],
    // field/stringified
    ['project: []', "project: '[]'", ['19:10-19:14 field/stringified']],
    ['people: [Lin Ya, "Otto Brandt"]', `people: "['Lin Ya', 'Otto']"`, ['20:9-20:29 field/stringified']],
    ['draft: true', 'draft: "true"', ['16:8-16:14 field/stringified']],
    ['insight:', 'insight: "null"', ['17:10-17:16 field/stringified']],
    ["series: ''", "series: '[]'", ['18:9-18:13 field/stringified']],
    // field/placeholder
    ['Zx3_kQ9-aB1', 'YOUR_VIDEO_ID', ['6:9-6:54 field/placeholder']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder itself
    ['Zx3_kQ9-aB1', '${id}', ['6:9-6:46 field/placeholder']],
    ['https://www.youtube.com/watch?v=Zx3_kQ9-aB1', '"#section-1"', ['6:9-6:21 field/placeholder']],
    ['https://www.youtube.com/watch?v=Zx3_kQ9-aB1', 'https://example.com/a', ['6:9-6:30 field/placeholder']],
    ['summary: 主持人与嘉宾谈利率。', 'summary: TODO', ['12:10-12:14 field/placeholder']],
    ['summary: 主持人与嘉宾谈利率。', 'summary: 待补充', ['12:10-12:13 field/placeholder']],
    // field/unknown
    ["series: ''", "Series: ''", ['18:1-18:7 field/unknown']],
    ["series: ''", "serie: ''", ['18:1-18:6 field/unknown']],
    ['people:', 'companies: [A]\npeople:', ['20:1-20:10 field/unknown']],
    // lists and strings
    ['- macro', '- interest-rates', ['10:3-10:17 field/duplicate-item']],
    ['[Lin Ya, "Otto Brandt"]', '[Lin Ya, "Lin Ya"]', ['20:18-20:26 field/duplicate-item']],
    ['- macro\n', '- macro\n- ""\n', ['11:3-11:5 field/blank-item']],
    ['- macro\n', '- macro\n-\n', ['11:1-11:2 field/blank-item']],
    ['"利率之后：一次谈话"', '" 利率之后：一次谈话"', ['2:8-2:20 field/whitespace']],
    ['- 《慢账》', '- 《慢账》\u3000', ['22:5-22:10 field/whitespace']],
    // tag/style
    ['- macro', '- Macro_Economy', ['10:3-10:16 tag/style']],
    ['- macro', '- "c++"', ['10:3-10:8 tag/style']],
    // body
    [sound.slice(sound.indexOf('大家好')), '\n<!-- chunk 1/2 -->\n', ['24:1-24:1 body/empty']],
    ['### 传导', '#### 传导', ['32:1-32:5 heading/level-skip']],
    ['欢迎收听。', '**欢迎收听。', ['24:14-24:16 markup/unclosed-emphasis']],
    ['欢迎收听。', '** 欢迎 **收听。', ['24:14-24:16 markup/unclosed-emphasis']],
    ['今天谈**利率**（', '今天谈**“利率”**的（', ['28:14-28:18 markup/commonmark-emphasis']],
    ['</details>\n', '', ['36:1-36:10 markup/unclosed-html']],
    ['</summary>', '</p>', ['37:26-37:30 markup/end-tag']],
    ['</summary>', '</summary', ['37:26-37:35 markup/end-tag']],
    ['</summary>', '</summary;', ['37:26-37:36 markup/end-tag']],
    ['</summary>', '</sumary>', ['37:26-37:35 markup/end-tag']],
    ['</details>', '</detals>', ['36:1-36:10 markup/unclosed-html', '41:1-41:10 markup/end-tag']],
    // text
    ['好的。', '好\uFFFD\uFFFD的。', ['30:19-30:21 text/replacement-character']],
    ['好的。', '好\u0007的。', ['30:19-30:20 text/control-character']],
    ['好的。', '好\u202E的。', ['30:19-30:20 text/control-character']],
    ['林雅**，欢迎', '林\u0000雅**，欢迎', ['24:10-24:11 text/control-character']],
  ])('%j → %j', (from, to, expected) => {
    const found = findings(changed(from, to))
    expect(found).toEqual(expected)
  })

  test('a vocabulary: the value, and the nearest one', () => {
    const plan = planOf({ vocabulary })
    expect(findings(changed('area: finance', 'area: finanse'), plan)).toEqual(['13:7-13:14 field/enum'])
    expect(findings(changed('- macro', '- Makro'), plan)).toEqual(['10:3-10:8 field/enum'])
    expect(findings(changed('- macro', '- 12'), plan)).toEqual(['10:3-10:5 field/type'])
    expect(findings(changed('area: finance', 'area: [finance]'), plan)).toEqual(['13:7-13:16 field/type'])
  })

  test('the required fields are the config’s to choose', () => {
    const plan = planOf({ required: ['title', 'channel', 'episode'] })
    expect(findings(sound, plan)).toEqual(['1:1-1:4 field/required', '1:1-1:4 field/required'])
  })

  test('further fields are known, and of their kind', () => {
    const text = changed('status: evergreen', 'status: evergreen\nrecorded: 2025-02-30')
    expect(findings(text)).toEqual(['16:1-16:9 field/unknown'])
    expect(findings(text, planOf({ fields: { recorded: 'date' } }))).toEqual(['16:11-16:21 field/date'])
  })
})

describe('each mend is exact to the byte, and a second run finds nothing to mend', () => {
  test.each([
    ['project: []', "project: '[]'  # none yet", 'project: []  # none yet'],
    ['people: [Lin Ya, "Otto Brandt"]', `people: "['Lin Ya', 'Otto']"`, "people: ['Lin Ya', 'Otto']"],
    ['draft: true', 'draft:   "True"', 'draft:   true'],
    ['insight:', 'insight: "null"', "insight: ''"],
    ['media_books:\n  - 《慢账》', "media_books: 'null'", 'media_books: []'],
    ["series: ''", "Series: ''  # x", "series: ''  # x"],
    ['- macro\n', '- macro\n- interest-rates\n', '- macro\n'],
    ['- macro\n', '- macro\n- ""\n-\n', '- macro\n'],
    ['- macro\n', '- macro\n- interest-rates # why\n', '- macro\n- interest-rates # why\n'],
    ['[Lin Ya, "Otto Brandt"]', '[Lin Ya, "Otto Brandt", Lin Ya, Lin Ya]', '[Lin Ya, "Otto Brandt"]'],
    ['[Lin Ya, "Otto Brandt"]', '["", Lin Ya]', '[Lin Ya]'],
    ['"利率之后：一次谈话"', '" 利率之后：一次谈话\u3000"', '"利率之后：一次谈话"'],
    ['"利率之后：一次谈话"', '"\\t利率之后"', '"\\t利率之后"'],
    ['- 《慢账》', '- 《慢账》\u3000', '- 《慢账》'],
    ['- macro', '- "Macro Economy"', '- "macro-economy"'],
    ['</summary>', '</p>', '</summary>'],
    ['</summary>', '</summary', '</summary>'],
    ['</details>', '</detals>', '</details>'],
    ['- macro', '- AI', '- ai'],
    ['- macro', '- c++', '- c++'],
    ['- macro', '- Interest_Rates', '- Interest_Rates'],
  ])('%j as %j', (from, to, expected) => {
    for (const eol of ['\n', '\r\n']) {
      const written = (text: string): string => text.replaceAll('\n', eol)
      const text = written(changed(from, to))
      const result = mended(text)
      expect(result).toBe(written(changed(from, expected)))
      expect(mended(result)).toBe(result)
    }
  })
})

test('a body that breaks the parser costs the file its body, and says so', () => {
  const text = sound
    .replace('大家好', `${'>'.repeat(30_000)} deep\n\n大家好`)
    .replace('2025-03-04', '2025-02-30')
  expect(findings(text)).toEqual(['3:7-3:17 field/date', '24:1-24:1 file/failed'])
})

test.each([
  '<summary>Original <b>English</b></summary>',
  '<summary>Original English</summary\n>',
  '<SUMMARY class="x">Original English</SUMMARY >',
  '<summary>\nOriginal English\n</summary>',
])('%j ends as it should', (summary) => {
  expect(findings(changed('<summary>Original English</summary>', summary))).toEqual([])
})

test('code may hold any tag', () => {
  expect(findings(changed('好的。', '好的。\n\n```html\n<summary>x</p></detals>\n```'))).toEqual([])
})

test('a rule that is off says and mends nothing', () => {
  const text = changed('- macro', '- AI')
  expect(findings(text, planOf({}, { 'tag/style': 'off' }))).toEqual([])
  expect(mended(text, planOf({}, { 'tag/style': 'off' }))).toBe(text)
})
