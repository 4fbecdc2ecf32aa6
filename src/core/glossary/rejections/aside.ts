import type { Rejection } from './rejection.ts'

const opening =
  /^(?:但|然而|不过|不過|因为|因為|因此|由于|由於|所以|虽然|雖然|尽管|儘管|即使|即便|哪怕|如果|假如|若|除非|除了|而不?是?|以及|还有|還有|并且?|並|且|及|或者|或与|或是|和|与|當然|当然|其实|其實|至少|甚至|为了|為了|以便|以免|以防|取决于|取決於|无论|無論|不管|我|你(?!好)|您|他(?!汀)|她|它|咱|大家|这(?!位)|那(?![些位])|这个|可能|也许|或许|大概|目前|现在|已|正在|正(?![规式常念])|通常(?!指)|有时|往往|一般(?!指)|常常|不是|没有|沒有|不(?!同于|锈|动产|良|可|明)|是的|对吧|抱歉|可以|能否|也(?!就是|称|叫|被称|作)|又(?!称|名|叫|被称|作)|还|都|只|仅|就|才|更|最(?!惠|终|高法院|大似然|小|优)|很|太|非常|相当于|相當於|类似于?|類似於?|作为|作為|同样|随着|当(?!代|地)|在.{1,12}(?:时|中|上|下|内|外|里|前|后)$|如同|就像|至于|关于|考虑到|视|取决|占|含|共|每|约|近|超|从.{1,12}(?:到|至)|另|其(?!他)|之前|此前|以前|后来|后文|前文|上文|下文|同上|见|要|应|需|会(?!计|员|展|议)|让|请|看|想|说|讲|问|可(?!口|信|转|再|持|扩|观|穿|编|靠|用))/

const english =
  /^(?:which|who|that|this|these|those|it|its|it's|he|she|they|we|i|i'm|you|and|but|or|so|because|although|though|while|when|if|unless|as|not|no|yes|at least|even|especially|particularly|mostly|mainly|usually|often|sometimes|only|just|also|still|currently|previously|there|here|what|how|where|maybe|perhaps|actually|again|well|right|in|on|at|by|with|without|for|to|than|more|less|most|both|all|some|any)\b/i

/** A clause, a condition, the speaker's aside: `（尽管目前处于升值周期）`, `（我旧的）`, `(which is great)`. */
export const aside: Rejection = {
  name: 'aside',
  rejectsGloss({ gloss }) {
    if (/^[A-Za-z]/.test(gloss)) return english.test(gloss) && isClause(gloss)
    return (opening.test(gloss) && !/^[^，。]{1,24}[:：]/.test(gloss)) || /[？！?!]$|[。！？].+/.test(gloss)
  },
}

/** A title may begin with such a word (To Consumer, The Daily, In Search of Lost Time): its words are capitals. */
function isClause(gloss: string): boolean {
  const words = gloss.split(/[\s:：,，]+/).slice(0, 6)
  const small = words.filter(
    (word) => /^[a-z]/.test(word) && !/^(?:a|an|the|of|in|on|to|and|or|for|at|by|with|as|from)$/.test(word),
  ).length
  return small * 2 >= words.length
}
