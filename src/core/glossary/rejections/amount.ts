import { isHan } from '../script.ts'
import { isDate } from './date.ts'
import { isQuantity } from './quantity.ts'
import type { Rejection } from './rejection.ts'

const unit =
  /^[万亿千百]*(?:美元|美金|欧元|英镑|日元|人民币|港元|元|块|公里|英里|米|英尺|英寸|公斤|吨|磅|平方米|平方英尺|小时|分钟|秒|年|个月|天|岁|人|倍|股|点|[万亿])$/

/** `one billion`, `two thirds`: a number in English words. */
const inWords =
  /^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|half|thirds?|quarters?|percent|dozens?|of|and|times|dollars)(?:[ -]|$)){2,8}$/i

/** What follows an amount or a date is about it: `接近30亿美元（Billion: 十亿）`, `8月6日（即今日）`, `36（行业平均水平）`. */
export const amount: Rejection = {
  name: 'amount',
  rejectsTerm({ block, gloss }, { start, bold }, text) {
    if (isQuantity(text) && inWords.test(gloss)) return true
    // Bold, it is a term all the same: M2, 401K, 996.
    if (bold) return false
    if (!/\p{L}/u.test(text)) return true
    // A time that is told in Chinese again: `一年以前（即二〇二五年）`.
    if (isTime(text) && isHan(gloss.charCodeAt(0))) return true
    if (/\d/.test(text)) return /^[约近\d]/.test(text) && (isQuantity(text) || isDate(text))
    return unit.test(text) && /[\d万亿千百.]\s?$/.test(block.text.slice(Math.max(0, start - 2), start))
  },
}

function isTime(text: string): boolean {
  return isDate(text) || /^[一二三四五六七八九十两几数\d]+个?[年月天周日](?:[以之]?[前后内]|里)$/.test(text)
}
