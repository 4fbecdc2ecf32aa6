import { isHan } from '../script.ts'
import type { Rejection } from './rejection.ts'

const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|fy|h[12]|bce?|ad|ce)\b\.?/gi

const chinese =
  /公元前?|西元前?|民国|民國|[去今明前后後]年|年底|年初|年代|世纪|世紀|上?半年|下半年|季度|季|年|月份?|日|号|號|[上中下]旬|周|週|星期|礼拜|禮拜|[一二三四五六日天]|十|零|〇|初|末|早期|中期|晚期|晚间|早上|上午|下午|晚上|凌晨|傍晚|当地时间|北京时间|美东时间|生于|出生|卒|逝世|去世|在位|执政|出版|发布|成立|上映|现在|至今|今天|昨天|明天|昨日|今日|本|当时|期间|时间|当天|第/g

/** `（2016年至2021年）`, `（周一）`, `（1618-1648）`, `(June 2023)`. */
export const date: Rejection = {
  name: 'date',
  // `二月（February）`: a month alone translates a Chinese one.
  rejectsGloss: ({ block, anchor, gloss }) =>
    isDate(gloss) && !(/^[A-Z][a-z]+$/.test(gloss) && isHan(block.text.charCodeAt(anchor - 1))),
}

export function isDate(text: string): boolean {
  if (text.length > 40 || !/[\d年月日周週季末期天]|^[A-Z][a-z.]+$|^[HQ]\d/.test(text)) return false
  const hasNumber = /\d|[年月日周週季末]/.test(text)
  const rest = text
    .replace(month, '')
    .replace(chinese, '')
    .replace(/\d+(?:st|nd|rd|th)?/g, '')
    .replace(/到|至|和|与|约|大约|以[前后来]|之[前后]|前|后|起|或|者|born|died|since|until|circa|c\./g, '')
    .replace(/[\s\-–—~～.,，、:：/?？]+/g, '')
  return rest === '' && (hasNumber || /[a-z]/i.test(text))
}
