import { hasHan } from '../script.ts'
import type { GlossName } from './split.ts'

/** Words that say a name follows. */
const before =
  /^(?:(?:即|也就是)?(?:所谓|俗称|人称|人们常说|我们常说|大家常说|通常所说|常说)的|也就是|亦即|即是?|(?:通常|一般|常|有时)?被?(?:称|叫)(?:为|作|做)|又被?称(?:为|作|之为)?|又叫做?|又名|也被?称(?:为|作|之为)?|也叫做?|亦称|或称(?:为)?|或叫|俗称|简称(?:为|是)?|以下简称|下称|缩写(?:为|是)|英文缩写(?:为|是)?|全称(?:为|是)?|全名(?:为|是)?|原名|本名|(?:此前|之前|以前)?曾用名|(?:此前|之前|以前)被?称为|现称|現稱|(?:此前|之前|以前|从前)的(?=\s?[A-Z])|真名|旧称|旧名|别称|别名|史称|外号|绰号|昵称|人称|网名|笔名|艺名|代称|原|前身(?:为|是)?|现(?:已)?(?:更名|改名)?(?:为|名)|英文(?:名|原名|全称|原文)?(?:为|是|叫)?|英语(?:为|是)?|中文(?:名|译名)?(?:为|是)?|[也又亦或]?译(?:为|作|成)|[也又亦]译|也写作|意(?:为|即|思是)|原文(?:为|是)?|对应英文)\s?[:：]?\s?/

const beforeLatin =
  /^(?:also known as|also called|a\.?k\.?a\.?|formerly(?: known as)?|previously(?: known as)?|short for|stands for|abbreviated as|or|i\.e\.,?|originally) |^(?:(?:english|chinese|original|official|real|full|common) ){1,3}name ?[:：] ?/i

/** Words that say a name went before. */
const after = /(?:的|之)?(?:英文)?(?:缩写|简称|全称|首字母缩写|昵称|别称|旧称|俗称|别名|英文名)$/

/** These open definitions as often as names: what follows must look like a name. */
const open = /^(?:也就是|亦即|即|原|意(?:为|即|思是)|人称|or |i\.e\.|全名|现|previously)/i

const notName =
  /[，。；：,;和与或的是会被把已未不]|可以|能够|[之以][前后]$|^(?:[\d约上下前后今昨明我你他她它]|在|将|对|因|其)/

/** The name that a mark announces: `简称AV`, `即端侧计算`, `Initial Public Offering的缩写`. */
export function aliasOfMark(text: string): GlossName | undefined {
  const mark = readMark(text)
  if (mark) return mark
  const end = after.exec(text)
  if (!end || end.index === 0) return undefined
  const name = text.slice(0, end.index).trim()
  return hasHan(name) ? undefined : { text: name }
}

/** The name after an opening mark. */
export function readMark(text: string): GlossName | undefined {
  const mark = before.exec(text) ?? beforeLatin.exec(text)
  if (!mark) return undefined
  const name = text.slice(mark[0].length).trim()
  if (name === '' || name.length > 60) return undefined
  const plainLatin = /^[\w\s.'&-]+$/.test(name)
  const title = /^《[^》]*》$/.test(name)
  if (open.test(text) && !plainLatin && !title && (notName.test(name) || name.length > 14)) return undefined
  return /^(?:简称|以下简称|下称|缩写|英文缩写)/.test(text)
    ? { text: name, kind: 'abbreviation' }
    : { text: name }
}
