import type { Rejection } from './rejection.ts'

const number = /\d|[一二三四五六七八九十百千万亿两]/

/** Words round a number that leave it a quantity. */
const filler =
  /约合?|大约|大概|接近|将近|近|超过?|不到|不足|至少|至多|最多|最[高低少]|高达|高于|低于|多达|为|达|共计?|总计|合计?|合人民币|人民币|折合|仅|只|每[年月日天周人股]|以[上下内]|左右|上下|多|余|至|到|从|和|与|占比?|增长率?|下降|上涨|下跌|涨幅?|跌幅?|同比|环比|增幅|降幅|年化|approximately|about|around|over|under|nearly|up to|at least|roughly|more than|less than|from|to|and|per|of|the/gi

const unit =
  /百?分之|[万亿千百十兆]|美元|美金|欧元|英镑|日元|日圆|人民币|港[元币]|台币|新台币|加元|澳元|卢布|元|块|刀|两白银|公斤|千克|克|吨|磅|盎司|公里|英里|千米|厘米|毫米|纳米|微米|英尺|英寸|米|尺|寸|平方|立方|公顷|亩|升|毫升|加仑|桶|瓦|千瓦|兆瓦|吉瓦|度|摄氏度|华氏度|年代?|月份?|日|天|周岁?|星期|小时|分钟?|秒钟?|点|岁|人|名|位|个|家|倍|次|股|页|章|节|集|期|届|层|级|票|票数|参数|张|台|辆|架|艘|枚|颗|件|份|项|条|篇|本|部|种|类|比|用户|会员|员工|粉丝|订户|观众|percent|parameters?|params?|tokens?|million|billion|trillion|thousand|hundred|dollars?|years?|months?|days?|hours?|minutes?|seconds?|miles?|feet|inches|pounds?|points?|basis|times|people|USD|RMB|CNY|EUR|GBP|JPY|HKD|kW|MW|GW|kWh|mm|cm|km|kg|nm|GB|TB|MB|Hz|GHz|MHz|bps?|fps|ml|mg|[kKmMbBwWxX]\b/g

/** `（约65亿美元）`, `（9.2%）`, `（50-60亿参数）`, `（400亿 ÷ 25%）`, `（22倍）`, `（3亿用户）`. */
export const quantity: Rejection = {
  name: 'quantity',
  rejectsGloss: ({ gloss }) => isQuantity(gloss),
}

export function isQuantity(text: string): boolean {
  if (text.length > 60 || !number.test(text.slice(0, 24))) return false
  if (/^(?:约|大约|大概|占|增长|下降|超过|截至|同比|环比|涨幅|跌幅|相当于)/.test(text) && /\d/.test(text))
    return true
  const rest = text
    .replace(/\d+(?:[.,:]\d+)*/g, '')
    .replace(filler, '')
    .replace(unit, '')
    .replace(/[一二三四五六七八九十百千万亿两半几数]/g, '')
    .replace(/[\s%％‰°º$€£¥＄￥+\-–—−×÷*/=<>~≈≥≤±.,，、:：;；^'"“”$\\()（）每]+/g, '')
  return rest === ''
}
