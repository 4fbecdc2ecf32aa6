import { wordsOf } from '../split/wording.ts'
import type { Rejection } from './rejection.ts'

const opening =
  /^(?:但|然而|不过|不過|因为|因為|因此|由于|由於|所以|虽然|雖然|尽管|儘管|即使|即便|哪怕|如果|假如|若|除非|除了|而不?是?|以及|还有|還有|并且|並且|且|及(?!格)|或者|或与|或是|或其|和(?!平|谐)|与(?!会)|當然|当然|其实|其實|至少|甚至|为了|為了|以便|以免|以防|取决于|取決於|无论|無論|不管|我(?!国|们(?:常|通常|俗)(?:说|称)的)|你(?!好)|您|他(?!汀)|她|它|咱|大家|这(?!位)|那(?![些位])|可能|也许|或许|大概|目前|现在|已|被(?!动|称|誉为|号称|视为)|正在|正(?=好|如|因|是)|通常(?!指|称|被称|叫)|有时|往往|一般(?!指|称|被称|叫)|常常|不是|没有|沒有|不(?=能|会|要|过|仅|只|必|用|再|想|敢|如|算|包)|是的|对吧|抱歉|可以|能否|也(?!就是|称|叫|译|写作|被称|作|门)|又(?!称|名|叫|译|被称|作)|还(?!原|款|魂)|都(?!市|城|铎)|只(?=是|有|能|要|在|会|占|需)|仅|就(?!业|医|职|地)|才(?!能|华|艺|子)|更|最(?=近|后|好|坏|起码|[高低多少](?:达|为|\d))|很|太(?!阳|空|极|平|原|监|子|古|上)|非常|相当于|相當於|类似于?|類似於?|等同|作为|作為|同样|随着|当(?!代|地|下)|如同|就像|至于|关于|考虑到|占(?!有|卜|领)|主要(?:是|为|在|由|包括)|每(?=个|次|年|月|天|人)|超(?=过|出|\d)|另(?=外|有|一(?![种種款个個家位类類]))|(?:之前|此前|以前)(?!曾用名|被?称为|的\s?[A-Z])|后来|后被(?!称|叫)|后文|前文|上文|下文|同上|见(?!解|习|证|闻)|应(?=该|当|是|为)|需(?=要|在)|会(?!计|员|展|议|话|谈|阴|长|所)|让|请(?!愿|求|柬)|看(?=起|到|过|来|似|下|上)|想(?!象|法)|说(?=起|到|实|白|句|来)|讲|问(?!题|答|卷)|剔除)/

/** A frame of two words round something: `以25%服务费为例`, `在未来几年内`. */
const framed =
  /^(?:在[^，。]{1,12}[时中上下内外里前后]$|以[^，。]{1,16}为[例主]|以[^，。]{1,16}为代表|从[^，。]{1,12}[到至]|基于[^，。]{1,20}(?:计算|估算|比例|数据)$)/

const english =
  /^(?:which|who|that|this|these|those|it|its|it's|he|she|they|we|i|i'm|you|and|but|or|so|because|although|though|while|when|if|unless|as|not|no|yes|at least|even|especially|particularly|mostly|mainly|usually|often|sometimes|only|just|also|still|currently|previously|there|here|what|how|where|maybe|perhaps|actually|again|well|right|in|on|at|by|with|without|for|to|than|more|less|most|both|all|some|any|[a-z]{2,12}ing (?:it|them|this|that|the|an?|its|his|her|your|our|their))\b/i

/** A clause, a condition, the speaker's aside: `（尽管目前处于升值周期）`, `（我旧的）`, `(which is great)`. */
export const aside: Rejection = {
  name: 'aside',
  rejectsGloss({ block, anchor, gloss }) {
    if (/^[A-Za-z]/.test(gloss)) {
      // The original wording of a Chinese phrase may be a clause: `我们束手无策（we were helpless）`.
      return english.test(gloss) && isClause(gloss) && /[A-Za-z]/.test(block.text[anchor - 1] ?? '')
    }
    if (
      /^[^，。]{1,24}[:：]/.test(gloss) ||
      wordsOf(block.text.slice(Math.max(0, anchor - 24), anchor), gloss)
    )
      return false
    return (
      opening.test(gloss) ||
      framed.test(gloss) ||
      (/[？！?!]$|[。！？].+/.test(gloss) && !asksToo(block.text, anchor)) ||
      isRate(gloss)
    )
  },
}

/** `Where was he?（他在哪儿？）`: what asks or calls out is said so in Chinese too. */
function asksToo(text: string, anchor: number): boolean {
  return /[A-Za-z][?!]$/.test(text.slice(Math.max(0, anchor - 2), anchor))
}

/** A title may begin with such a word (To Consumer, The Daily, In Search of Lost Time): its words are capitals. */
function isClause(gloss: string): boolean {
  const words = gloss.split(/[\s:：,，]+/).slice(0, 6)
  const small = words.filter(
    (word) => /^[a-z]/.test(word) && !/^(?:a|an|the|of|in|on|to|and|or|for|at|by|with|as|from)$/.test(word),
  ).length
  return small * 2 >= words.length
}

/** `（6天内上涨190%）`: a few words round a percentage. */
function isRate(gloss: string): boolean {
  return gloss.length < 18 && /\d%$/.test(gloss)
}
