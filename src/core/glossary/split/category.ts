import { isProperName } from './proper-name.ts'

/** What sort of thing it is: not a name, though it stands where names stand. */
const category =
  /(?:公司|平台|产品|工具|网站|软件|应用|品牌|机构|服务商|供应商|城市|指数|模型|语言|游戏|电影|术语|概念)$/

/** `Polymarket（预测市场平台: 一个…预测市场平台）`: the head classes the term; the whole gloss is its definition. */
export function isCategory(term: string, head: string, rest: string): boolean {
  if (!isProperName(term) || !category.test(head)) return false
  return rest.includes(head) || /产品$/.test(head)
}
