/** No name of a thing is longer, in UTF-16 units. */
const longest = 40

/** What sentences begin with, or end a clause by. */
const clause =
  /^(?:\d[\d.]*\s?[亿億万萬%]|每|在|从|對|对|把|被|让|讓|使|是|就|先|再|这|這|那|一[种種个個位家]|你|我|他|她|它|如何|为什么|怎[么样]|(?:The|This|It|How|Why|What)\b)|[，。；：！？,;:!?（(]|是|[“”「」]|[了着過过]|必[须須]|应该|應該|可以|看到|来自|來自|正在|(?:^| )(?:is|are|was|were) |[A-Z] - /

/** Whether a text in bold can be one name: no clause, no list, nothing that leads to a name. */
export function isPhrase(text: string): boolean {
  return text.length <= longest && !clause.test(text)
}
