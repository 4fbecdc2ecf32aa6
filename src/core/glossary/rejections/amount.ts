import type { Rejection } from './rejection.ts'

const unit =
  /^(?:[万亿千百]*)(?:美元|美金|欧元|英镑|日元|人民币|港元|元|块|公里|英里|米|英尺|英寸|公斤|吨|磅|平方米|平方英尺|小时|分钟|秒|年|个月|天|岁|人|倍|股|度|[万亿])$/

/** What follows an amount is about the amount: `接近30亿美元（Billion: 十亿）`. */
export const amount: Rejection = {
  name: 'amount',
  rejectsTerm({ block }, { start, bold }, text) {
    return (
      !bold &&
      unit.test(text.replace(/^[\d.,\s]+/, '')) &&
      /[\d万亿千百]\s*$/.test(block.text.slice(Math.max(0, start - 3), start) || text.slice(0, 1))
    )
  },
}
