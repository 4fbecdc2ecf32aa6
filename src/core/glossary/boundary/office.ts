const office =
  /^\p{Script=Han}{0,8}?(?:总统|总理|首相|主席|部长|国务卿|议员|[州市省局署院校会]长|董事长|检察长|总裁|首席(?:执行|财务|运营|技术|产品|营销)官|创始人|总监|经理|教授|博士|医生|律师|将军|上将|法官|大使|记者|作家|导演|演员|歌手|学家|设计师|工程师|分析师|教练|球员|主持人|发言人)/u

/** No name is shorter. */
const shortestName = 2

/** How long the office is that a phrase opens with, before a name; 0 where there is none. */
export function officeBefore(phrase: string): number {
  const length = office.exec(phrase)?.[0].length ?? 0
  return phrase.length - length < shortestName ? 0 : length
}
