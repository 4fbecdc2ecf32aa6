import type { Role } from '../../../model/speaker.ts'
import type { Person } from '../people/person.ts'
import type { TurnDraft } from '../turns/turn-draft.ts'

type Spoken = readonly (readonly [Person, readonly TurnDraft[]])[]

/** What a programme calls those whom it lets speak for a moment, instead of by a name. */
const kinds =
  /(?:抗议者|示威者|参议员|众议员|议员|居民|市民|村民|路人|顾客|购物者|消费者|店员|店长|收银员|客服|前台|总机|秘书|用户|选民|支持者|反对者|粉丝|球迷|司机|游客|旅客|乘客|目击者|幸存者|官员|警察|警官|士兵|宇航员|机组|工作人员|新闻主播|新闻播报|播报)\s?[A-Za-z0-9一二三四五六七八九十]?$/
const englishKinds =
  /\b(?:protesters?|demonstrators?|senator|congressman|congresswoman|lawmaker|resident|shopper|customer|cashier|clerk|voter|supporter|fan|driver|tourist|passenger|witness|survivor|official|officer|soldier|crew|anchor)(?: [A-Z0-9])?$/i
const nameless = /^(?:unnamed|unidentified|未具名|匿名|不明)/i

const company = 3
/** How small a part of all turns is a moment, and how many are one in any case. */
const smallPart = 12
const few = 2
/** Who has no name may be many. */
const smallPartNameless = 5

/** `抗议者`, `购物者 A`, `Unnamed Official`: who is heard for a moment in a report of three or more, recorded. */
export function passersBy(open: Spoken, total: number, count: number, roles: Map<Person, Role>): void {
  if (count < company || total < 4 * company) return
  for (const [person, { length }] of open) {
    const { name } = person
    const passes =
      (length <= few || length * smallPart <= total) && (kinds.test(name) || englishKinds.test(name))
    if (passes || (nameless.test(name) && length * smallPartNameless <= total)) roles.set(person, 'clip')
  }
}
