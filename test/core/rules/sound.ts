import { SourceText } from '../../../src/core/document/source-text.ts'
import { checkBody } from '../../../src/core/rules/check-body.ts'
import { type CheckPlan, checkTranscript } from '../../../src/core/rules/check-transcript.ts'
import { mendTranscript } from '../../../src/core/rules/mend-transcript.ts'
import { levelsInForce, rulesOn } from '../../../src/core/rules/rules.ts'
import { schemaInForce } from '../../../src/core/rules/schema/front-matter-schema.ts'
import type { RuleLevel } from '../../../src/model/rule.ts'
import { defaultSettings, type ValidationSettings } from '../../../src/model/validation-settings.ts'

/** A transcript in the usual shape with nothing wrong in it. */
export const sound = `---
title: "利率之后：一次谈话"
date: 2025-03-04
speaker: 深夜账本
guest: ''
source: https://www.youtube.com/watch?v=Zx3_kQ9-aB1
# kept by hand
tags:
- interest-rates
- macro
- 宏观
summary: 主持人与嘉宾谈利率。
area: finance
category: economics
status: evergreen
draft: true
insight:
series: ''
project: []
people: [Lin Ya, "Otto Brandt"]
media_books:
  - 《慢账》
---
大家好，我是**林雅**，欢迎收听。

## 利率

**林雅**: 今天谈**利率**（Interest Rate: 资金的价格）。

**Otto Brandt**: 好的。

### 传导

**林雅**: 先说传导。

<details>
<summary>Original English</summary>

**Lin Ya**: Transmission first.

</details>
`

export function planOf(
  settings: Partial<ValidationSettings> = {},
  levels: Readonly<Record<string, RuleLevel>> = {},
): CheckPlan {
  const all = { ...defaultSettings, ...settings }
  const inForce = levelsInForce(levels)
  return { levels: inForce, on: rulesOn(inForce), schema: schemaInForce(all), checkBody }
}

/** Findings as `line:column-endLine:endColumn rule`. */
export function findings(text: string, plan: CheckPlan = planOf()): string[] {
  return checkTranscript(new SourceText(text), 'a.md', plan).diagnostics.map(
    ({ line, column, endLine, endColumn, ruleId }) => `${line}:${column}-${endLine}:${endColumn} ${ruleId}`,
  )
}

export function messages(text: string, plan: CheckPlan = planOf()): string[] {
  return checkTranscript(new SourceText(text), 'a.md', plan).diagnostics.map(({ message }) => message)
}

export function mended(text: string, plan: CheckPlan = planOf()): string {
  return mendTranscript(new SourceText(text), 'a.md', plan).source.text
}
